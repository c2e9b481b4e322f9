package guiju.dsl.ide.completion;

import guiju.dsl.ParsedStandard;
import guiju.model.code.Characters;
import guiju.text.keyword.Keyword;

/**
 * A line up to the cursor.
 *
 * @param start where it begins
 * @param text what is written of it before the cursor
 */
record WrittenLine(ParsedStandard parsed, int start, String text) {

	/** Returns the keyword that the line begins with, be the line complete or not; null for none. */
	Keyword keyword() {
		return Keyword.of(firstWord());
	}

	String firstWord() {
		int from = indentation().length();
		int to = from;
		while (to < text.length() && !Characters.isBlank(text.charAt(to)) && !isColon(text.charAt(to)))
			to++;
		return text.substring(from, to);
	}

	String indentation() {
		int end = 0;
		while (end < text.length() && Characters.isBlank(text.charAt(end)))
			end++;
		return text.substring(0, end);
	}

	/** Tells whether a colon is written. */
	boolean hasColon() {
		return colon() < text.length();
	}

	/** Returns what is written behind the colon, without blanks before it; behind the first word where there is no colon. */
	String rest() {
		return (hasColon() ? text.substring(colon() + 1) : text.substring(indentation().length() + firstWord().length())).stripLeading();
	}

	/** Returns the last word. */
	String word() {
		int from = text.length();
		while (from > 0 && !Characters.isBlank(text.charAt(from - 1)) && !isColon(text.charAt(from - 1)))
			from--;
		return text.substring(from);
	}

	private int colon() {
		int colon = 0;
		while (colon < text.length() && !isColon(text.charAt(colon)))
			colon++;
		return colon;
	}

	private static boolean isColon(char c) {
		return c == ':' || c == '：';
	}
}
