package guiju.dsl.lexing;

import java.util.List;

import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** Which vocabulary a text is written in: edits, formatting and completion follow what the text mostly has. */
public final class KeywordStyle {

	private KeywordStyle() {}

	/** Returns the vocabulary of most keywords; Chinese where there are as many of both, or none. */
	public static Vocabulary majority(String text, List<Token> tokens) {
		int balance = 0;
		for (Token token : tokens)
			if (token.type().isHead() && Keyword.of(text.substring(token.start(), token.end())) != null)
				balance += Keyword.vocabulary(text.substring(token.start(), token.end())) == Vocabulary.CHINESE ? 1 : -1;
		return balance < 0 ? Vocabulary.ENGLISH : Vocabulary.CHINESE;
	}
}
