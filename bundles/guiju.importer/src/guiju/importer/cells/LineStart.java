package guiju.importer.cells;

/** Why a line begins where it does: whether a blank, a break or nothing belongs between it and the line before. */
public enum LineStart {
	/** The line before was full, or nobody can tell: a PDF's lines. The text goes on, perhaps in the middle of a word. */
	WRAP,
	/** The author broke the line: {@code <br>}, Word's manual break, a line feed in a spreadsheet's cell. */
	BREAK,
	/** A new paragraph. The first line of a paragraph or cell always is one. */
	PARAGRAPH
}
