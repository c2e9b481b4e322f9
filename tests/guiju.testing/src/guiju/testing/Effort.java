package guiju.testing;

/** How much random tests do: little at every change, more in ./test with its option "all". */
public final class Effort {

	private static final int FACTOR = Integer.getInteger("guiju.effort", 1);

	private Effort() {}

	/** Returns how often to try what is tried so many times at every change. */
	public static int times(int count) {
		return count * FACTOR;
	}
}
