package guiju.dsl.ide.completion;

import guiju.dsl.ParsedStandard;
import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.model.code.Characters;
import guiju.text.keyword.Keyword;

/**
 * A line that is being written.
 *
 * @param start where it begins
 * @param text what is written of it before the cursor
 * @param behind what stands behind the cursor, to the line's end
 */
record WrittenLine(ParsedStandard parsed, int start, String text, String behind) {

	/** Looks at the line of an offset. */
	static WrittenLine at(ParsedStandard parsed, int offset) {
		String all = parsed.text();
		int start = offset;
		while (start > 0 && !isLineEnd(all.charAt(start - 1)))
			start--;
		int end = offset;
		while (end < all.length() && !isLineEnd(all.charAt(end)))
			end++;
		return new WrittenLine(parsed, start, all.substring(start, offset), all.substring(offset, end));
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r';
	}

	/** Tells whether nothing stands behind the cursor. */
	boolean endsBare() {
		return Characters.trim(behind).isEmpty();
	}

	/** Tells whether the cursor stands before or within a word, which a completion would only run into. */
	boolean goesOn() {
		return !behind.isEmpty() && !Characters.isBlank(behind.charAt(0)) && ":：、,，".indexOf(behind.charAt(0)) < 0 && !behind.startsWith("//");
	}

	/** Tells whether the cursor is between CR and LF, where nothing can be written. */
	boolean isWithinLineEnd() {
		return parsed.text().startsWith("\r\n", start + text.length() - 1);
	}

	/** Tells whether the cursor is within a comment. */
	boolean isComment() {
		for (Token token : LineLexer.tokens(text + behind))
			if ((token.type() == Tok.COMMENT || token.type() == Tok.ACCEPTANCE) && token.start() < text.length())
				return true;
		return false;
	}

	/** Tells whether a completion has its place before what stands behind the cursor: a word beside others, a text at the end. */
	boolean takes(Completion completion) {
		return switch (completion.kind()) {
			case CITATION, REFERENCE -> !goesOn();
			// The code of a row goes before its date and name, any other value is the last of its line.
			case VALUE -> !goesOn() && (keyword() == null || endsBare() || Characters.trim(behind).startsWith("//"));
			default -> endsBare();
		};
	}

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
