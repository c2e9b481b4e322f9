package guiju.accuracy.measure;

/**
 * How often a method was right and wrong.
 *
 * @param right what is true and was said
 * @param wrong what was said and is not true
 * @param missed what is true and was not said
 */
public record Count(long right, long wrong, long missed) {

	/** Nothing counted. */
	public static final Count NONE = new Count(0, 0, 0);

	/** Returns both counts together. */
	public Count plus(Count other) {
		return new Count(right + other.right, wrong + other.wrong, missed + other.missed);
	}

	/** Returns the share of what was said that is true; 1 where nothing was said. */
	public double precision() {
		return right + wrong == 0 ? 1 : (double) right / (right + wrong);
	}

	/** Returns the share of what is true that was said; 1 where nothing is true. */
	public double recall() {
		return right + missed == 0 ? 1 : (double) right / (right + missed);
	}

	/** Returns the harmonic mean of precision and recall. */
	public double f1() {
		return right + wrong + missed == 0 ? 1 : 2.0 * right / (2 * right + wrong + missed);
	}
}
