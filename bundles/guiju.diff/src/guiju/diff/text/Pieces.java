package guiju.diff.text;

import java.util.ArrayList;
import java.util.List;

import guiju.model.code.Characters;

/**
 * Cuts a text into what a mark must not cut: a Latin word, a code or number with its signs (T1.1, 1.5%, C++, e-mail), a marker
 * 【註1】, a run of blanks; else a character with all that combines with it. Put together the pieces are the text.
 */
final class Pieces {

	private static final int LONGEST_MARKER = 80;
	private static final String JOINING = ".-_/:'’@&";
	private static final String ENDING = "+#%％";
	private static final int JOINER = 0x200d;

	private final String text;
	private final List<String> pieces = new ArrayList<>();

	private Pieces(String text) {
		this.text = text;
	}

	static List<String> of(String text) {
		Pieces pieces = new Pieces(text);
		for (int at = 0; at < text.length();)
			at = pieces.add(at, pieces.end(at));
		return pieces.pieces;
	}

	/** Cuts a text behind the ends of its sentences and paragraphs. */
	static List<String> sentences(String text) {
		Pieces sentences = new Pieces(text);
		int start = 0;
		for (int at = 0; at < text.length(); at++)
			if ("。；！？\n".indexOf(text.charAt(at)) >= 0)
				start = sentences.add(start, at + 1);
		if (start < text.length())
			sentences.add(start, text.length());
		return sentences.pieces;
	}

	private int add(int from, int to) {
		pieces.add(text.substring(from, to));
		return to;
	}

	private int end(int at) {
		char c = text.charAt(at);
		if (c == '【') {
			int end = text.indexOf('】', at);
			if (end > 0 && end - at <= LONGEST_MARKER)
				return end + 1;
		}
		if (isWord(c))
			return wordEnd(at);
		if (Characters.isBlank(c)) {
			int end = at + 1;
			while (end < text.length() && Characters.isBlank(text.charAt(end)))
				end++;
			return end;
		}
		return clusterEnd(at);
	}

	/** Letters and digits of any width that are written as words, not Chinese ones. */
	private static boolean isWord(char c) {
		char narrow = Characters.narrow(c);
		return narrow < 0x250 && Character.isLetterOrDigit(narrow);
	}

	private int wordEnd(int at) {
		int end = at;
		while (end < text.length())
			if (isWord(text.charAt(end)) || isCombining(text.codePointAt(end)))
				end++;
			else if (JOINING.indexOf(text.charAt(end)) >= 0 && end + 1 < text.length() && isWord(text.charAt(end + 1)))
				end++;
			else
				break;
		while (end < text.length() && ENDING.indexOf(text.charAt(end)) >= 0)
			end++;
		return end;
	}

	private int clusterEnd(int at) {
		int end = at + Character.charCount(text.codePointAt(at));
		while (end < text.length()) {
			int next = text.codePointAt(end);
			if (!isCombining(next) && text.codePointBefore(end) != JOINER)
				break;
			end += Character.charCount(next);
		}
		return end;
	}

	private static boolean isCombining(int c) {
		int type = Character.getType(c);
		return c == JOINER || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.COMBINING_SPACING_MARK
				|| c >= 0x1f3fb && c <= 0x1f3ff;
	}
}
