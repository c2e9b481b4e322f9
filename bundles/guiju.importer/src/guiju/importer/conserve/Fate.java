package guiju.importer.conserve;

/** What became of a character of the source. A later constant outweighs an earlier one. */
public enum Fate {
	/** Nobody made anything of it. */
	DROPPED,
	/** Part of markup that is not meant to be seen; no visible character. */
	MARKUP,
	/** Part of a layout that is known as an exact string: headers, labels, page numbers, separators. */
	LAYOUT,
	/** Says again what a field says already. */
	REPEAT,
	/** Stands in a field of its own. */
	FIELD
}
