package guiju.dsl.ide.occurrence;

import guiju.dsl.location.Region;

/**
 * A code or a note's label in a text.
 *
 * @param name what it names, the same for all spellings: the code as the scheme writes it (K01), or 註 with the label
 * @param role what it does there
 * @param offset where it begins
 * @param length how long it is; of a note the label alone
 */
public record Occurrence(String name, Role role, int offset, int length) {

	/** Returns where it ends, exclusive. */
	public int end() {
		return offset + length;
	}

	/** Returns its region. */
	public Region region() {
		return new Region(offset, length);
	}

	/** Tells whether an offset is within it or at one of its ends. */
	public boolean touches(int position) {
		return offset <= position && position <= end();
	}
}
