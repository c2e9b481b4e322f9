package guiju.dsl.ide.highlighting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.StringInputStream;
import org.junit.jupiter.api.Test;

import com.google.inject.Injector;

import guiju.dsl.ide.OcsIdeSetup;
import guiju.dsl.lexing.Tok;

class TokenHighlightingTest {

	@Test
	void coloursEachTokenByWhatItIsInItsLine() throws Exception {
		Injector injector = new OcsIdeSetup().createInjectorAndDoEMFRegistration();
		String text = "職業: 甲\n知識 K01 // c\n散文\n// 容許 syntax: r";
		XtextResource resource = (XtextResource) injector.getInstance(XtextResourceSet.class).createResource(URI.createURI("x.ocs"));
		resource.load(new StringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		List<String> colours = new ArrayList<>();

		injector.getInstance(ISemanticHighlightingCalculator.class).provideHighlightingFor(resource,
				(offset, length, styles) -> colours.add(text.substring(offset, offset + length) + "=" + styles[0]), CancelIndicator.NullImpl);

		assertEquals(List.of("職業=keyword", "甲=string", "知識=keyword", "K01=number", "// c=comment", "散文=error",
				"// 容許 syntax: r=task"), colours);
	}

	@Test
	void numbersTheTokensOfBothParsersByTheirNames() {
		String[] runtime = names(guiju.dsl.parser.antlr.internal.InternalOcsParser.tokenNames);
		String[] assist = names(guiju.dsl.ide.contentassist.antlr.internal.InternalOcsParser.tokenNames);

		assertEquals(Tok.values().length, runtime.length);
		assertArrayEquals(runtime, assist);
	}

	private static String[] names(String[] tokenNames) {
		return Arrays.stream(tokenNames).filter(name -> name.startsWith("RULE_")).map(name -> name.substring(5)).sorted().toArray(String[]::new);
	}
}
