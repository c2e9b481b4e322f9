package guiju.dsl.ide.contentassist.antlr;

import java.util.Map;

import org.antlr.runtime.TokenSource;

import guiju.dsl.ide.contentassist.antlr.internal.InternalOcsParser;
import guiju.dsl.lexing.LineTokenSource;
import guiju.dsl.lexing.Tok;

/** The tokens of the content assist parser, which asks for this class by name because the grammar's terminals are synthetic. */
public class OcsTokenSource extends LineTokenSource {

	private static final Map<Tok, Integer> TYPES = types(InternalOcsParser.tokenNames);

	/** Reads the input of a generated lexer. */
	public OcsTokenSource(TokenSource delegate) {
		super(delegate, TYPES);
	}
}
