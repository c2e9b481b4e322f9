package guiju.ui.compare.layout;

/** How a stretch of text looks. */
public enum Style {
	/** As it is. */
	PLAIN,
	/** A code. */
	CODE,
	/** A code that the other version has not. */
	CODE_MARKED,
	/** A text that the other version has not. */
	MARKED,
	/** A heading. */
	STRONG,
	/** Less important. */
	MUTED,
	/** What happened: drawn on a colour of its own. */
	TAG,
	/** How much it matters. */
	IMPACT,
	/** Something is still to be done. */
	MISSING;

	/** Returns whether it is set in bold. */
	public boolean isBold() {
		return this == CODE || this == CODE_MARKED || this == STRONG || this == TAG;
	}
}
