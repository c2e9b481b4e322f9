package guiju.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.validation.IResourceValidator;

import com.google.inject.Binder;
import com.google.inject.name.Names;

import guiju.dsl.conversion.PrintedValues;
import guiju.dsl.formatting.OcsFormatter;
import guiju.dsl.linking.OcsLinker;
import guiju.dsl.naming.StandardNames;
import guiju.dsl.parser.antlr.OcsLexer;
import guiju.dsl.serializer.OcsResource;
import guiju.dsl.serializer.OcsSerializer;
import guiju.dsl.validation.OcsResourceValidator;

/** What Xtext is told to use instead of its defaults. */
public class OcsRuntimeModule extends AbstractOcsRuntimeModule {

	// The generated parsers ask for OcsTokenSource themselves; the lexer is for whoever else asks.
	@Override
	public Class<? extends Lexer> bindLexer() {
		return OcsLexer.class;
	}

	@Override
	public void configureRuntimeLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(OcsLexer.class);
	}

	@Override
	public Class<? extends ILinker> bindILinker() {
		return OcsLinker.class;
	}

	/** All rules at once, once for a standard. */
	public Class<? extends IResourceValidator> bindIResourceValidator() {
		return OcsResourceValidator.class;
	}

	/** The names that other files may see. */
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return StandardNames.class;
	}

	/** Values as printed. */
	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return PrintedValues.class;
	}

	/** Formatting by lines. */
	public Class<? extends IFormatter2> bindIFormatter2() {
		return OcsFormatter.class;
	}

	/** Xtext's own serializer runs out of memory on this grammar, whatever the model. */
	@Override
	public Class<? extends ISerializer> bindISerializer() {
		return OcsSerializer.class;
	}

	/** Nobody saves a model. */
	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return OcsResource.class;
	}
}
