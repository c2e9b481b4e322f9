package guiju.rules.wording;

/** Counts two forms of one thing. The rarer form is the odd one; of two equally frequent ones, the one that came later. */
final class Forms {

	private Use first;
	private Use second;
	private int firsts;
	private int seconds;
	private boolean secondCameFirst;

	/** Counts a use of the second form, or else of the first one. */
	void add(boolean isSecond, Use use) {
		if (first == null && second == null)
			secondCameFirst = isSecond;
		if (isSecond) {
			seconds++;
			second = second == null ? use : second;
		} else {
			firsts++;
			first = first == null ? use : first;
		}
	}

	boolean areMixed() {
		return firsts > 0 && seconds > 0;
	}

	/** Returns the first use of the odd form; only where the forms are mixed. */
	Use odd() {
		return isSecondOdd() ? second : first;
	}

	/** Returns the first use of the usual form; only where the forms are mixed. */
	Use usual() {
		return isSecondOdd() ? first : second;
	}

	private boolean isSecondOdd() {
		return firsts == seconds ? !secondCameFirst : seconds < firsts;
	}
}
