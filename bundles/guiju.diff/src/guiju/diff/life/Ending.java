package guiju.diff.life;

import java.util.Locale;

/** How an element's life ends. */
public enum Ending {
	/** It stands in the last version. */
	LASTS,
	/** A version removed it. */
	REMOVED,
	/** It was split; its parts live on. */
	SPLIT,
	/** It was merged with others; what they became lives on. */
	MERGED;

	private final String key = name().toLowerCase(Locale.ROOT);

	/** Returns the word in JSON. */
	public String key() {
		return key;
	}
}
