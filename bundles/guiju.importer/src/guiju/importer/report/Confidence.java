package guiju.importer.report;

import java.util.Locale;

/** How sure a decision is. */
public enum Confidence {
	/** The print leaves no other reading. */
	CERTAIN,
	/** Another reading is possible, and nothing speaks for it. */
	LIKELY,
	/** Somebody should look at the printed document. */
	DOUBTFUL;

	/** Returns the word in JSON. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
