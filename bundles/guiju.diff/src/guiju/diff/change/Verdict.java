package guiju.diff.change;

import java.util.Collection;
import java.util.Locale;

/** What a whole revision amounts to: the heaviest of its changes. */
public enum Verdict {
	/** Nothing changed. */
	IDENTICAL,
	/** Nothing but form. */
	EDITORIAL,
	/** Nothing that changes what is required. */
	MINOR,
	/** What is required has changed. */
	SUBSTANTIVE;

	private final String key = name().toLowerCase(Locale.ROOT);

	/** Returns the word in JSON. */
	public String key() {
		return key;
	}

	/** Returns the verdict over changes. */
	public static Verdict of(Collection<Change> changes) {
		return changes.stream().map(Change::impact).max(Impact::compareTo).map(heaviest -> valueOf(heaviest.name())).orElse(IDENTICAL);
	}
}
