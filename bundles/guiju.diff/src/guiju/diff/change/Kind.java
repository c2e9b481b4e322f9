package guiju.diff.change;

import java.util.Locale;

/** What happened to an element. The words in JSON are a contract: {@link #key()}. */
public enum Kind {
	/** The new version has it, the old one nothing that matches. */
	ADDED,
	/** The old version had it, the new one has nothing that matches. */
	REMOVED,
	/** One became many. */
	SPLIT,
	/** Many became one. */
	MERGED,
	/** The matched parent differs. */
	MOVED,
	/** It stands elsewhere among its matched siblings: outside the longest run that kept its order. */
	REORDERED,
	/** Its text differs. */
	REWORDED,
	/** Nothing but its code differs, and its parents are matched. */
	RENUMBERED,
	/** 職能級別 or 基準級別 differs. */
	LEVEL_CHANGED,
	/** A task cites what it did not cite. */
	CITATION_ADDED,
	/** A task no longer cites what it cited. */
	CITATION_REMOVED,
	/** The standard's name differs. */
	RENAMED,
	/** A field of the standard's head, of a version or of another element differs that is no text. */
	METADATA_CHANGED;

	private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

	/** Returns the word in JSON, such as {@code level-changed}. */
	public String key() {
		return key;
	}
}
