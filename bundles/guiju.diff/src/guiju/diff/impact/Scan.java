package guiju.diff.impact;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text that is read for one sort of sign after another. What one sort has taken, the next does not see: the digits of
 * ISO 9001 are no number, the 不 of 不得 is no negation.
 */
final class Scan {

	private final String text;
	private final boolean[] taken;

	/** Begins with a text in plain form. */
	Scan(String plain) {
		text = plain;
		taken = new boolean[plain.length()];
	}

	/** Returns the text in plain form. */
	String text() {
		return text;
	}

	/** Takes a stretch of the text. */
	void take(int start, int end) {
		java.util.Arrays.fill(taken, start, end, true);
	}

	/** Returns whether a place is still to be read. */
	boolean isFree(int at) {
		return !taken[at];
	}

	/** Counts words, each by what it means. */
	static SortedMap<String, Integer> count(List<String> found) {
		SortedMap<String, Integer> counts = new TreeMap<>();
		found.forEach(word -> counts.merge(word, 1, Integer::sum));
		return counts;
	}

	/** Returns the end of the run of Latin letters and digits that begins at a place. */
	int wordEnd(int start) {
		int end = start;
		while (end < text.length() && (PlainText.isLatin(text.charAt(end)) || PlainText.isDigit(text.charAt(end))))
			end++;
		return end;
	}

	/** Returns whether a Latin word begins at a place: no letter or digit stands directly before. */
	boolean beginsWord(int at) {
		return at == 0 || !PlainText.isLatin(text.charAt(at - 1)) && !PlainText.isDigit(text.charAt(at - 1));
	}
}
