package guiju.dsl.edit;

import java.util.ArrayList;
import java.util.List;

/** Changes of a text in its order, each as small as can be. */
public final class Replacements {

	private final String text;
	private final List<Replacement> changes = new ArrayList<>();

	/** Collects changes of a text. */
	public Replacements(String text) {
		this.text = text;
	}

	/** Notes that a region reads otherwise from now on; its equal beginning and end do not count. No character is cut in two. */
	public void replace(int start, int end, String by) {
		int from = 0;
		while (start + from < end && from < by.length() && text.charAt(start + from) == by.charAt(from))
			from++;
		if (from > 0 && Character.isHighSurrogate(by.charAt(from - 1)))
			from--;
		int same = 0;
		while (start + from < end - same && from < by.length() - same && text.charAt(end - same - 1) == by.charAt(by.length() - same - 1))
			same++;
		if (same > 0 && Character.isLowSurrogate(by.charAt(by.length() - same)))
			same--;
		if (start + from < end - same || from < by.length() - same)
			changes.add(new Replacement(start + from, end - same - start - from, by.substring(from, by.length() - same)));
	}

	/** Returns the changes so far. */
	public List<Replacement> toList() {
		return List.copyOf(changes);
	}

	/**
	 * Returns a text after changes that are in text order and do not overlap.
	 *
	 * @throws IllegalArgumentException if they are in another order, overlap or reach beyond the text
	 */
	public static String apply(String text, List<Replacement> changes) {
		StringBuilder result = new StringBuilder(text.length() + 64);
		int at = 0;
		for (Replacement change : changes) {
			if (change.offset() < at || change.length() < 0 || change.end() > text.length())
				throw new IllegalArgumentException("no order of changes: " + changes);
			result.append(text, at, change.offset()).append(change.text());
			at = change.end();
		}
		return result.append(text, at, text.length()).toString();
	}
}
