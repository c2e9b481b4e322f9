package guiju.dsl.edit;

/**
 * A change of a text.
 *
 * @param offset where it begins, in UTF-16 units
 * @param length how much is replaced
 * @param text by what
 */
public record Replacement(int offset, int length, String text) {

	/** Returns where the replaced text ends, exclusive. */
	public int end() {
		return offset + length;
	}
}
