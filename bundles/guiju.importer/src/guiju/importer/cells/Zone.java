package guiju.importer.cells;

/** The part of a page that a paragraph stands in. */
public enum Zone {
	/** Between the margins, or unknown. */
	BODY,
	/** Above or below the text: running heads and feet, page numbers. */
	MARGIN
}
