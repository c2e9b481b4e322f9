package guiju.exchange.json;

/** How JSON is laid out. */
public enum Layout {
	/** One value a line, indented by two blanks, with a line end at the end: for people and for version control. */
	PRETTY,
	/** One line without blanks and without a line end: for programs. */
	COMPACT
}
