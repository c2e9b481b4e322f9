package guiju.rules.form;

import guiju.model.code.Characters;

/** Where the sentences of a text end. Full stops in brackets and quotations end none of the text's own. */
final class Sentences {

	/** Opening and closing brackets and quotation marks, pair by pair. */
	private static final String PAIRS = "（）()「」『』《》〈〉【】“”〔〕[]";

	private Sentences() {}

	/** Returns where a text ends, not counting blanks and markers 【註1】 behind it. */
	static int end(String text) {
		return end(text, 0, text.length());
	}

	/** Returns where a part of a text ends, in the same way; its start where nothing else is there. */
	static int end(String text, int start, int before) {
		int end = before;
		while (end > start) {
			char last = text.charAt(end - 1);
			if (Characters.isBlank(last)) {
				end--;
			} else if (last == '】') {
				int open = text.lastIndexOf('【', end - 1);
				if (open < start)
					return end;
				end = open;
			} else {
				return end;
			}
		}
		return start;
	}

	/** Returns where the bracket or quotation that ends at a position begins, or -1 where none ends there. */
	static int open(String text, int end) {
		int close = end > 0 ? PAIRS.indexOf(text.charAt(end - 1)) : -1;
		return close < 0 || close % 2 == 0 ? -1 : text.lastIndexOf(PAIRS.charAt(close - 1), end - 1);
	}

	/** Returns the position of the next full stop from a position on that ends a sentence of the text's own, or -1. */
	static int stop(String text, int from) {
		if (text.indexOf('。', from) < 0)
			return -1;
		int depth = 0;
		for (int i = from; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '。' && depth == 0)
				return i;
			int bracket = c < '\u4e00' || c > '\u9fff' ? PAIRS.indexOf(c) : -1;
			if (bracket >= 0)
				depth = bracket % 2 == 0 ? depth + 1 : Math.max(0, depth - 1);
		}
		return -1;
	}

	/** Returns where the text goes on behind a full stop: behind blanks, markers and bracketed explanations; its end if it does not. */
	static int next(String text, int stop) {
		int i = stop + 1;
		while (i < text.length()) {
			int bracket = PAIRS.indexOf(text.charAt(i));
			if (Characters.isBlank(text.charAt(i)) || text.charAt(i) == '。' || bracket >= 0 && bracket % 2 == 1) {
				i++;
			} else if (bracket == 0 || bracket == 2 || text.charAt(i) == '【') {
				int close = text.indexOf(PAIRS.charAt(bracket + 1), i);
				if (close < 0)
					return i;
				i = close + 1;
			} else {
				return i;
			}
		}
		return i;
	}
}
