package guiju.exchange.bounds;

/**
 * How large a document may be. The longest published standards have some 300 lines and 40 KB; the limits are far above
 * them, yet keep a hostile document from filling memory or stack.
 */
public final class Limits {

	/** The size of a document in bytes, or in characters where it comes as such. */
	public static final int SIZE = 32 * 1024 * 1024;
	/** The number of elements and listed values in a document. */
	public static final int ENTRIES = 1_000_000;
	/** How deep bullets nest below a prerequisite, remark or note. */
	public static final int BULLETS = 64;
	/** How deep elements nest: the standard, a remark, and the bullets below it. */
	public static final int DEPTH = 2 + BULLETS;

	private Limits() {}
}
