package guiju.report.docx;

/** How a span of text is marked; each is a character style of the template. */
enum Mark {
	/** As it is. */
	PLAIN(null),
	/** In the new version only: underlined. */
	INSERTED("Inserted"),
	/** In the old version only: struck through. */
	DELETED("Deleted"),
	/** The code or the name of a field that a provision is found by. */
	CODE("Code"),
	/** A code that the new version only has. */
	INSERTED_CODE("InsertedCode"),
	/** A code that the old version only has. */
	DELETED_CODE("DeletedCode"),
	/** Words that the comparison drafted, and that nobody has said yet. */
	DRAFTED("Drafted");

	private final String style;

	Mark(String style) {
		this.style = style;
	}

	/** Returns the id of its style in the template, or null for none. */
	String style() {
		return style;
	}
}
