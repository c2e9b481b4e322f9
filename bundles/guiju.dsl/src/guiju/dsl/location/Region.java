package guiju.dsl.location;

/**
 * A region of a text.
 *
 * @param offset where it begins, in UTF-16 units
 * @param length how long it is
 */
public record Region(int offset, int length) {

	/** Returns where the region ends, exclusive. */
	public int end() {
		return offset + length;
	}
}
