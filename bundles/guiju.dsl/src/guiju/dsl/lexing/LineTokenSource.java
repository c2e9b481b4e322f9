package guiju.dsl.lexing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Lexer;
import org.antlr.runtime.TokenSource;

/**
 * Puts the tokens of {@link LineLexer} before an ANTLR parser. The runtime parser and the content assist parser have token
 * numbers of their own, so each subclass hands over its parser's token names.
 */
public abstract class LineTokenSource implements TokenSource {

	private final CharStream input;
	private final Map<Tok, Integer> types;
	private final Iterator<Token> tokens;

	/**
	 * @param delegate the generated lexer; only its input is used
	 * @param types the parser's number of each token type
	 */
	protected LineTokenSource(TokenSource delegate, Map<Tok, Integer> types) {
		this.input = ((Lexer) delegate).getCharStream();
		this.types = types;
		this.tokens = LineLexer.tokens(input.size() == 0 ? "" : input.substring(0, input.size() - 1)).iterator();
	}

	/** Returns the numbers of the token types in a parser with these token names. */
	protected static Map<Tok, Integer> types(String[] tokenNames) {
		Map<Tok, Integer> types = new EnumMap<>(Tok.class);
		for (Tok tok : Tok.values())
			types.put(tok, Arrays.asList(tokenNames).indexOf("RULE_" + tok));
		return types;
	}

	@Override
	public org.antlr.runtime.Token nextToken() {
		if (!tokens.hasNext())
			return org.antlr.runtime.Token.EOF_TOKEN;
		Token token = tokens.next();
		return new CommonToken(input, types.get(token.type()), org.antlr.runtime.Token.DEFAULT_CHANNEL, token.start(), token.end() - 1);
	}

	@Override
	public String getSourceName() {
		return "lines";
	}
}
