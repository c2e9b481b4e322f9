package guiju.diff.life;

import java.util.Locale;

/** How an element's life begins. */
public enum Beginning {
	/** It stood in the first version already. */
	FIRST,
	/** A later version added it. */
	ADDED,
	/** It is a part of what was split. */
	SPLIT,
	/** It is what others were merged into. */
	MERGED;

	private final String key = name().toLowerCase(Locale.ROOT);

	/** Returns the word in JSON. */
	public String key() {
		return key;
	}
}
