package guiju.dsl.parser.antlr;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

import guiju.dsl.parser.antlr.lexer.InternalOcsLexer;

/** The same tokens for those who ask Xtext for a lexer, such as a scanner for colours. */
public class OcsLexer extends InternalOcsLexer {

	private TokenSource source;

	@Override
	public void setCharStream(CharStream input) {
		super.setCharStream(input);
		source = null;
	}

	@Override
	public Token nextToken() {
		if (source == null)
			source = new OcsTokenSource(this);
		return source.nextToken();
	}
}
