package guiju.diff.change;

import java.util.Locale;

/** How much a change matters to those who build on a standard, from least to most. */
public enum Impact {
	/** Equal but for width, punctuation, blanks, 臺/台 and markers; or only a code differs. */
	EDITORIAL,
	/** Reworded with the same meaning as far as can be told, moved, reordered, or a field of the head. */
	MINOR,
	/** Added, removed, split, merged; another level, citation or occupation; a rewording that says something else. */
	SUBSTANTIVE;

	private final String key = name().toLowerCase(Locale.ROOT);

	/** Returns the word in JSON. */
	public String key() {
		return key;
	}
}
