package guiju.dsl.direct;

import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.eclipse.xtext.parser.antlr.AntlrTokenToStringConverter;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.UnorderedGroupHelper;

import guiju.dsl.parser.antlr.OcsAntlrTokenFileProvider;
import guiju.dsl.parser.antlr.OcsLexer;
import guiju.dsl.parser.antlr.OcsParser;
import guiju.dsl.services.OcsGrammarAccess;

/**
 * The generated parser, put together by hand. Injection takes longer than all the rest of checking one file: for the few
 * parts of the parser it looks through hundreds of classes. A test holds what this parser reads to what the injected one
 * reads; a front end that needs more of the language than its parser injects.
 */
public final class DirectParser extends OcsParser {

	/** Makes one that several threads may use at once. */
	public DirectParser() {
		setGrammarAccess(new OcsGrammarAccess(new DirectGrammar()));
		AntlrTokenDefProvider tokens = new AntlrTokenDefProvider();
		tokens.setAntlrTokenFileProvider(new OcsAntlrTokenFileProvider());
		setTokenDefProvider(tokens);
		setSyntaxErrorProvider(new SyntaxErrorMessageProvider());
		setLexerProvider(OcsLexer::new);
		UnorderedGroupHelper.Collector groups = new UnorderedGroupHelper.Collector(getGrammarAccess());
		setUnorderedGroupHelper(() -> new UnorderedGroupHelper(groups));
		setElementFactory(new Elements());
	}

	@Override
	protected NodeModelBuilder createNodeModelBuilder() {
		return new NodeModelBuilder();
	}

	/** Makes the objects of the model. */
	private static final class Elements extends DefaultEcoreElementFactory {

		private final AntlrTokenToStringConverter tokens = new AntlrTokenToStringConverter();

		Elements() {
			setConverterService(new DirectValues());
		}

		@Override
		protected Object getTokenAsStringIfPossible(Object tokenOrValue) {
			return tokens.getTokenAsStringIfPossible(tokenOrValue);
		}
	}
}
