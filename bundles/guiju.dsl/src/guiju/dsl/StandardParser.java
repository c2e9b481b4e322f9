package guiju.dsl;

import java.io.StringReader;

import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;
import com.google.inject.Injector;

import guiju.dsl.direct.DirectParser;
import guiju.dsl.linking.OcsLinker;
import guiju.model.OcsFactory;
import guiju.model.Standard;

/** Reads standards from text, without resources or files. Safe for use by several threads at once. */
public final class StandardParser {

	private final IParser parser;

	/** Uses the parser of the language. */
	@Inject
	public StandardParser(IParser parser) {
		this.parser = parser;
	}

	/** Returns a parser without anything else of Xtext, in a small part of the time; EMF's global registries stay as they are. */
	public static StandardParser direct() {
		return new StandardParser(new DirectParser());
	}

	/** Returns a parser for use outside Equinox and outside injection. */
	public static StandardParser standalone() {
		Injector injector = new OcsStandaloneSetup().createInjectorAndDoEMFRegistration();
		return injector.getInstance(StandardParser.class);
	}

	/** Reads a text. There is no text that cannot be read: lines that mean nothing are left out, and findings tell of them. */
	public ParsedStandard parse(String text) {
		IParseResult result = parser.parse(new StringReader(text));
		Standard standard = result.getRootASTElement() instanceof Standard read ? read : OcsFactory.eINSTANCE.createStandard();
		OcsLinker.complete(standard, result.getRootNode());
		return new ParsedStandard(text, standard, result.getRootNode());
	}

	/** Returns what a resource of the language holds at the moment. */
	public static ParsedStandard of(XtextResource resource) {
		IParseResult result = resource.getParseResult();
		Standard standard = result.getRootASTElement() instanceof Standard read ? read : OcsFactory.eINSTANCE.createStandard();
		return new ParsedStandard(result.getRootNode().getText(), standard, result.getRootNode());
	}
}
