package guiju.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.dsl.corpus.Examples;
import guiju.dsl.corpus.Exactness;
import guiju.dsl.corpus.RandomFiles;
import guiju.dsl.corpus.Resources;
import guiju.dsl.corpus.Rounds;
import guiju.testing.Parsing;
import guiju.testing.SameModel;

/** A resource of Xtext holds what the parser alone reads. */
class ResourceTest {

	@Test
	void loadedResourceHoldsWhatTheParserReads() {
		for (String example : Examples.texts())
			for (String text : List.of(example, "\ufeff" + example.replace("\n", "\r\n"), example.replace("的", "𠮷"), ""))
				requireSame(text, Resources.load(text));
		Rounds.run(60, random -> {
			String text = RandomFiles.ofBoth(random).replace('\ud800', '?'); // half a character has no bytes
			requireSame(text, Resources.load(text));
		});
	}

	@Test
	void updatedResourceHoldsWhatTheParserReads() {
		edits(300);
	}

	@Test
	@Tag("long")
	void resourceUpdatedManyTimesHoldsWhatTheParserReads() {
		Rounds.campaign(random -> new LiveText(Examples.texts().get(random.nextInt(5)), random).edit(1));
	}

	private static void edits(int count) {
		List<String> examples = Examples.texts();
		Rounds.run(examples.size(), random -> new LiveText(examples.get(random.nextInt(examples.size())), random).edit(count / examples.size()));
	}

	@Test
	void oneCharacterAfterTheOtherIsReadAsItIsTyped() {
		String text = "職能基準 A\n// 容許 syntax: x\nT1: a\n  T1.1: b\n級別 4\nK\n條件: c\n- d\n-- e\n散文";
		XtextResource live = Resources.load("");

		for (int typed = 0; typed < text.length(); typed++) {
			live.update(typed, 0, text.substring(typed, typed + 1));
			requireSame(text.substring(0, typed + 1), live);
		}
	}

	@Test
	void undefinedCitationIsNoMessageOfXtext() {
		XtextResource resource = Resources.load("T1: a\nT1.1: b\n知識 K01、K99\n技能 K01\n散文");
		EcoreUtil.resolveAll(resource);

		assertEquals(List.of(), resource.getErrors());
		assertEquals(List.of(), resource.getWarnings());
	}

	static void requireSame(String text, XtextResource resource) {
		Exactness.require(text, resource.getParseResult().getRootNode());
		assertEquals(List.of(), resource.getErrors());
		SameModel.require(Parsing.standard(text), Resources.standard(resource));
		SameModel.require(Parsing.standard(text), StandardParser.of(resource).standard());
		assertEquals(text, StandardParser.of(resource).text());
	}
}
