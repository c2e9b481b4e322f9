package guiju.dsl.ide.line;

import java.util.List;

import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;

/**
 * One line of a text.
 *
 * @param index its position, from 0
 * @param start where it begins
 * @param end where it ends, without its line end
 * @param next where the next line begins; the same as {@code end} where the text ends without line end
 * @param tokens what it says, without blanks
 */
public record TextLine(int index, int start, int end, int next, List<Token> tokens) {

	/** Tells whether the line says nothing. */
	public boolean isBlank() {
		return tokens.isEmpty();
	}

	/** Returns what the line begins with; {@link Tok#WS} for a blank line. */
	public Tok head() {
		return tokens.isEmpty() ? Tok.WS : tokens.get(0).type();
	}

	/** Tells whether the whole line is a comment, be it one that accepts a finding. */
	public boolean isComment() {
		return head() == Tok.COMMENT || head() == Tok.ACCEPTANCE;
	}

	/** Tells whether the line is part of the standard: neither blank nor a comment nor unreadable. */
	public boolean isSaid() {
		return head().isHead();
	}

	/** Returns the first token of a type, or null. */
	public Token token(Tok type) {
		for (Token token : tokens)
			if (token.type() == type)
				return token;
		return null;
	}

	/** Returns where the first word begins; the line's end for a blank line. */
	public int wordStart() {
		return tokens.isEmpty() ? end : tokens.get(0).start();
	}
}
