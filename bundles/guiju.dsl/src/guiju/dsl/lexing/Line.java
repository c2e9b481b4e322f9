package guiju.dsl.lexing;

import java.util.List;

/** A line that is not blank, as the tokens that it is cut into; blanks and delimiters are no tokens yet. */
record Line(List<Token> tokens) {

	Tok head() {
		return tokens.get(0).type();
	}

	int start() {
		return tokens.get(0).start();
	}

	int end() {
		return tokens.get(tokens.size() - 1).end();
	}

	/** Tells whether the line carries a text that a line below may continue. */
	boolean hasText() {
		Tok head = head();
		if (head == Tok.BAR || head == Tok.DASH)
			return true;
		if (Tok.TEXTLESS.contains(head))
			return false;
		for (Token token : tokens)
			if (token.type() == Tok.COLON)
				return true;
		return false;
	}

	Line hiddenAs(Tok type) {
		return new Line(List.of(new Token(type, start(), end())));
	}
}
