package guiju.sync.verify;

import guiju.sync.lines.LineTable;

/**
 * A text after an edit.
 *
 * @param table the text
 * @param meant the text as it was meant: the same one, or one in which lines that could not be read before say nothing, since in
 *        the other they have found a place again
 */
public record VerifiedText(LineTable table, LineTable meant) {

	/** Tells whether lines that could not be read before can be read now. */
	public boolean hasReturningLines() {
		return table != meant;
	}
}
