package guiju.dsl.formatting;

import java.util.ArrayList;
import java.util.List;

/** Collects changes of a text in its order, each as small as can be. */
final class Replacements {

	private final String text;
	private final List<Replacement> changes = new ArrayList<>();

	Replacements(String text) {
		this.text = text;
	}

	/** Notes that a region reads otherwise from now on; its equal beginning and end do not count. */
	void replace(int start, int end, String by) {
		int from = 0;
		while (start + from < end && from < by.length() && text.charAt(start + from) == by.charAt(from))
			from++;
		int same = 0;
		while (start + from < end - same && from < by.length() - same && text.charAt(end - same - 1) == by.charAt(by.length() - same - 1))
			same++;
		if (start + from < end - same || from < by.length() - same)
			changes.add(new Replacement(start + from, end - same - start - from, by.substring(from, by.length() - same)));
	}

	List<Replacement> toList() {
		return List.copyOf(changes);
	}
}
