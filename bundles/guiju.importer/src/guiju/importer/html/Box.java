package guiju.importer.html;

/** What an element is in the layout of a page. */
enum Box {
	/** Not shown, with all that is in it. */
	HIDDEN,
	/** Goes on in the line. */
	INLINE,
	/** Begins and ends lines. */
	BLOCK,
	/** A line break. */
	BREAK,
	/** A field of a form, which shows its value. */
	FIELD,
	/** A list. */
	LIST,
	/** An entry of a list. */
	ENTRY,
	/** A list of names and what they mean. */
	PAIRS,
	/** A table. */
	TABLE,
	/** The rows that stand first in a table, wherever they are written. */
	HEAD,
	/** Rows. */
	BODY,
	/** The rows that stand last. */
	FOOT,
	/** A row. */
	ROW,
	/** A cell. */
	CELL,
	/** What stands above a table. */
	CAPTION,
	/** The columns of a table, which hold nothing. */
	COLUMNS;

	/** Tells whether this only makes sense within a table. */
	boolean isPartOfTable() {
		return ordinal() > TABLE.ordinal();
	}
}
