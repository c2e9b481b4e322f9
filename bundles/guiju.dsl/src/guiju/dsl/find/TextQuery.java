package guiju.dsl.find;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.location.Region;
import guiju.model.code.Characters;

/** Looks for a text, whatever its width and case and wherever blanks stand: documents were typed by many hands. */
final class TextQuery implements Query {

	private final char[] wanted;

	TextQuery(String typed) {
		StringBuilder folded = new StringBuilder();
		for (int i = 0; i < typed.length(); i++)
			if (!Characters.isBlank(typed.charAt(i)))
				folded.append(fold(typed.charAt(i)));
		wanted = folded.toString().toCharArray();
	}

	@Override
	public boolean isCode() {
		return false;
	}

	@Override
	public List<Region> in(String text) {
		List<Region> found = new ArrayList<>(1);
		for (int at = 0; at < text.length(); at++)
			if (fold(text.charAt(at)) == wanted[0]) {
				int end = end(text, at);
				if (end > at) {
					found.add(new Region(at, end - at));
					at = end - 1;
				}
			}
		return found;
	}

	/** Returns where the match that begins at a position ends, or -1. */
	private int end(String text, int start) {
		int at = start;
		for (char next : wanted) {
			while (at < text.length() && Characters.isBlank(text.charAt(at)))
				at++;
			if (at == text.length() || fold(text.charAt(at++)) != next)
				return -1;
		}
		return at;
	}

	static char fold(char c) {
		char narrow = Characters.narrow(c);
		return narrow < 0x80 ? narrow : Character.toUpperCase(narrow);
	}
}
