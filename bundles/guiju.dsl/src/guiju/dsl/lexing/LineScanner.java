package guiju.dsl.lexing;

import java.util.ArrayList;
import java.util.List;

import guiju.model.code.Characters;

/** A cursor within one line, without the blanks at its ends, and the tokens found so far. */
final class LineScanner {

	final String text;
	final List<Token> tokens = new ArrayList<>(6);
	int at;
	final int end;

	LineScanner(String text, int lineStart, int lineEnd) {
		this.text = text;
		int start = lineStart;
		int stop = lineEnd;
		while (start < stop && Characters.isBlank(text.charAt(start)))
			start++;
		while (stop > start && Characters.isBlank(text.charAt(stop - 1)))
			stop--;
		this.at = start;
		this.end = stop;
	}

	boolean atEnd() {
		return at == end;
	}

	boolean atColon() {
		return at < end && isColon(text.charAt(at));
	}

	boolean atComment() {
		return text.startsWith("//", at) && at + 2 <= end;
	}

	/** Tells whether a colon stands anywhere in the rest of the line. */
	boolean hasColonAhead() {
		for (int i = at; i < end; i++)
			if (isColon(text.charAt(i)))
				return true;
		return false;
	}

	/** Adds a token from the cursor on and moves the cursor behind it; always true. */
	boolean add(Tok type, int stop) {
		tokens.add(new Token(type, at, stop));
		at = stop;
		return true;
	}

	void skipBlanks() {
		while (at < end && Characters.isBlank(text.charAt(at)))
			at++;
	}

	void skipDelimiters() {
		while (at < end && isDelimiter(text.charAt(at)))
			at++;
	}

	/** Returns where the word at the cursor ends: at a blank or a colon. */
	int wordEnd() {
		int stop = at;
		while (stop < end && !Characters.isBlank(text.charAt(stop)) && !isColon(text.charAt(stop)))
			stop++;
		return stop;
	}

	/** Returns where the citation at the cursor ends: at a delimiter or a comment. */
	int citationEnd() {
		int stop = at;
		while (stop < end && !isDelimiter(text.charAt(stop)) && !text.startsWith("//", stop))
			stop++;
		return stop;
	}

	/** Returns the cursor's word. */
	String word() {
		return text.substring(at, wordEnd());
	}

	/** A colon, then perhaps a text to the line's end. */
	boolean says() {
		skipBlanks();
		return atColon() && add(Tok.COLON, at + 1) && textToEnd();
	}

	/** The rest of the line as a text; a line may also end here. */
	boolean textToEnd() {
		skipBlanks();
		return atEnd() || add(Tok.TEXT, end);
	}

	/** Nothing more in this line, unless a comment. */
	boolean endOrComment() {
		skipBlanks();
		return atEnd() || atComment() && add(Tok.COMMENT, end);
	}

	static boolean isColon(char c) {
		return c == ':' || c == '：';
	}

	private static boolean isDelimiter(char c) {
		return c == '、' || c == ',' || c == '，' || Characters.isBlank(c);
	}
}
