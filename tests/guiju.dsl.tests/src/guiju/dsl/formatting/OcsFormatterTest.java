package guiju.dsl.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.Test;

import guiju.dsl.corpus.MangledFiles;
import guiju.dsl.corpus.Resources;
import guiju.dsl.corpus.Rounds;
import guiju.dsl.edit.Replacements;

class OcsFormatterTest {

	private final IFormatter2 formatter = Resources.service(IFormatter2.class);

	@Test
	void formatterOfTheLanguageIsOurs() {
		assertInstanceOf(OcsFormatter.class, formatter);
	}

	@Test
	void formatsAsTheStandardFormatterDoes() {
		Rounds.run(30, random -> {
			String text = MangledFiles.mangled(random).replace('\ud800', '?');

			assertEquals(Replacements.apply(text, StandardFormatter.format(text)), format(text, List.of()));
		});
	}

	@Test
	void formatsWithinTheAskedRegionsAlone() {
		String text = "T1:a\nT1.1:b\n級別:4\nK01:c\n";

		assertEquals("T1:a\n  T1.1: b\n級別:4\nK01:c\n", format(text, List.of(new TextRegion(5, 6))));
		assertEquals("T1: a\nT1.1:b\n級別:4\n  K01: c\n", format(text, List.of(new TextRegion(0, 4), new TextRegion(17, 5))));
		assertEquals("T1: a\nT1.1:b\n級別:4\nK01:c\n", format(text, List.of(new TextRegion(0, 5))), "a line with its line end");
	}

	@Test
	void emptyFileStaysEmpty() {
		assertEquals("", format("", List.of()));
	}

	private String format(String text, List<ITextRegion> regions) {
		ITextRegionAccess access = Resources.service(TextRegionAccessBuilder.class).forNodeModel(Resources.load(text)).create();
		FormatterRequest request = new FormatterRequest().setTextRegionAccess(access);
		request.setRegions(regions);
		List<ITextReplacement> replacements = formatter.format(request);
		return access.getRewriter().renderToString(replacements);
	}
}
