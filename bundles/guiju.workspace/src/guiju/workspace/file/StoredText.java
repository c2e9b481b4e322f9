package guiju.workspace.file;

import guiju.files.SourceText;

/**
 * The text of a file as it was read or saved.
 *
 * @param source the text, with its line ends, and whether a byte order mark stands before it
 * @param state what the file was then
 */
public record StoredText(SourceText source, FileState state) {

	/** A new file: no text, no byte order mark, nothing on the disk. */
	public static final StoredText NEW = new StoredText(new SourceText("", false), FileState.MISSING);

	/** Returns the text. */
	public String text() {
		return source.text();
	}
}
