package guiju.sync.lines;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;

/**
 * One line of a text.
 *
 * @param index which line, from 0
 * @param start where it begins
 * @param end where it ends, without its line end
 * @param next where the next line begins; the same as {@code end} for a last line without line end
 * @param tokens what it says, without blanks; none for a blank line
 * @param subject the object that the line is of, or null for a line that says nothing of the model
 */
public record TextLine(int index, int start, int end, int next, List<Token> tokens, EObject subject) {

	/** Returns what the line begins with, or {@link Tok#WS} for a blank line. */
	public Tok head() {
		return tokens.isEmpty() ? Tok.WS : tokens.get(0).type();
	}

	/** Tells whether nothing stands in the line. */
	public boolean isBlank() {
		return tokens.isEmpty();
	}

	/** Tells whether the line is a comment or an acceptance, and nothing else. */
	public boolean isComment() {
		return head() == Tok.COMMENT || head() == Tok.ACCEPTANCE;
	}

	/** Tells whether the parsers do not see the line, although it says something. */
	public boolean isHidden() {
		return head().isHiddenLine();
	}

	/** Tells whether the line says something of the model. */
	public boolean isSound() {
		return head().isHead();
	}

	/** Returns the comment behind what the line says, or null. */
	public Token trailingComment() {
		Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
		return last != null && tokens.size() > 1 && last.type() == Tok.COMMENT ? last : null;
	}

	/** Returns the first token of a type, or null. */
	public Token token(Tok type) {
		for (Token token : tokens)
			if (token.type() == type)
				return token;
		return null;
	}

	/** Returns where the last token that is no comment ends; the beginning of a blank line. */
	public int saidEnd() {
		int end = start;
		for (Token token : tokens)
			if (token.type() != Tok.COMMENT)
				end = token.end();
		return end;
	}
}
