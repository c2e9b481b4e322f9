package guiju.dsl.lexing;

import java.util.List;

import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** Which vocabulary a text is written in: edits, formatting and completion follow what the text mostly has. */
public final class KeywordStyle {

	/** The system property that names the vocabulary of texts that have no keyword yet: {@code zh} or {@code en}. */
	public static final String PREFERRED = "guiju.keywords";

	private KeywordStyle() {}

	/** Returns the vocabulary of most keywords; where there are as many of both, or none, the preferred one, by default Chinese. */
	public static Vocabulary majority(String text, List<Token> tokens) {
		int balance = 0;
		for (Token token : tokens)
			if (token.type().isHead() && Keyword.of(text.substring(token.start(), token.end())) != null)
				balance += Keyword.vocabulary(text.substring(token.start(), token.end())) == Vocabulary.CHINESE ? 1 : -1;
		boolean english = balance < 0 || balance == 0 && "en".equals(System.getProperty(PREFERRED));
		return english ? Vocabulary.ENGLISH : Vocabulary.CHINESE;
	}
}
