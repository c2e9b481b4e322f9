package guiju.diff.match;

import java.util.Locale;

/** What speaks for a match. */
public enum Ground {
	/** The committee says so in the lineage file. */
	PINNED,
	/** Both are the standard. */
	ROOT,
	/** The texts are equal but for form. */
	SAME_TEXT,
	/** The texts are alike. */
	SIMILAR_TEXT,
	/** One text holds the other, or the parts of a split make up the whole. */
	PART_OF_TEXT,
	/** Both have the same code. */
	SAME_CODE,
	/** Both stand at the same place among matched neighbours. */
	SAME_PLACE,
	/** Their parents are matched. */
	SAME_PARENT,
	/** Their children are matched. */
	SAME_CHILDREN,
	/** They cite, or are cited by, what is matched. */
	SAME_CITATIONS,
	/** Hardly anything but that no other was left over of this kind; to be doubted. */
	EXCLUSION;

	private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

	/** Returns the word in JSON, such as {@code same-text}. */
	public String key() {
		return key;
	}
}
