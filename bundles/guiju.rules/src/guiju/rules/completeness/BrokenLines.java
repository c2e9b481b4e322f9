package guiju.rules.completeness;

import guiju.model.Coded;
import guiju.rules.StandardCheck;
import guiju.rules.code.CodeKey;
import guiju.rules.code.ExpectedCode;

/** Lines that cannot be read hold what seems to be missing: they have a finding of their own. */
final class BrokenLines {

	private static final int MOST = 20;

	private BrokenLines() {}

	/** Tells whether a child of an element, by its letter, begins a line that cannot be read. */
	static boolean hold(char letter, Coded parent, StandardCheck check) {
		long numbers = ExpectedCode.numbersBelow(parent);
		if (numbers == ExpectedCode.UNKNOWN)
			return false;
		for (int number = 1; number <= MOST; number++)
			if (check.isDefinedInBrokenLine(CodeKey.print(CodeKey.child(numbers, letter, number))))
				return true;
		return false;
	}
}
