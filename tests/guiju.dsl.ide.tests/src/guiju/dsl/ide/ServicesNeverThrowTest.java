package guiju.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.dsl.ParsedStandard;
import guiju.dsl.check.StandardChecker;
import guiju.dsl.check.TextFinding;
import guiju.dsl.edit.Replacement;
import guiju.dsl.edit.Replacements;
import guiju.dsl.ide.completion.CompletionSources;
import guiju.dsl.ide.completion.Completions;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.dsl.ide.folding.Folding;
import guiju.dsl.ide.hover.Hovers;
import guiju.dsl.ide.navigation.Navigation;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Occurrences;
import guiju.dsl.ide.outline.Outline;
import guiju.dsl.ide.rename.CodeRename;
import guiju.dsl.ide.rename.Renumber;
import guiju.dsl.ide.rename.RenumberOptions;
import guiju.dsl.ide.template.Template;
import guiju.dsl.ide.template.Templates;
import guiju.dsl.ide.typing.EnterKey;
import guiju.dsl.ide.typing.PastedLines;
import guiju.dsl.ide.typing.Typing;
import guiju.model.code.ElementKind;
import guiju.testing.Effort;
import guiju.testing.Findings;
import guiju.testing.Parsing;

/** Editors ask while people type: every service answers for every text, at every offset. */
class ServicesNeverThrowTest {

	private static final FolderIndex FOLDER = new SmallFolder(Examples.of("KMC2431-001v4"), Examples.of("KMC2431-012v1"));
	private static final List<String> ODD = List.of("", "\n", "\r\n", "\ufeff", "\ufeffT1: 甲", "【", "】", "【註】", ":", "T1:", "V1", "V", "級別", "知識 K",
			"//", "// 容許", "|", "-", "註:", "引用", "刪除 :", "K01", "K0:", "T0.0: 甲", "T1..2: 甲", "P999999.999999.999999: 甲", "職能基準\n\n", "\t\t\n",
			"態度:", "  定義:", "A01:\n定義: ^", "職類別", "\ud800", "\u3000級別\u30004", "知識K01、\r知識");

	@Test
	void answersForOddTextsAtEveryOffset() {
		for (String text : ODD)
			for (int offset = 0; offset <= text.length(); offset++)
				all(text, offset);
	}

	@Test
	void answersForMangledStandardsAtManyOffsets() {
		Random random = new Random(3);
		for (int i = 0; i < Effort.times(4); i++)
			for (String example : Examples.all()) {
				String text = RandomEdits.mangled(example, random);
				for (int left = 12; left > 0; left--)
					all(text, random.nextInt(text.length() + 1));
			}
	}

	@Test
	@Tag("all")
	void answersAtEveryOffsetOfAPublishedStandard() {
		String text = Examples.of("KMC2431-001v4");
		for (int offset = 0; offset <= text.length(); offset++)
			all(text, offset);
	}

	private static void all(String text, int offset) {
		assertDoesNotThrow(() -> ask(text, offset), () -> "at " + offset + " of: " + text);
	}

	private static void ask(String text, int offset) {
		ParsedStandard parsed = Parsing.parse(text);
		List<TextFinding> findings = StandardChecker.check(parsed, Findings.SETTINGS);
		Completions.at(parsed, offset, CompletionSources.of(Findings.SETTINGS, FOLDER));
		new Hovers(Findings.SETTINGS, FOLDER, Locale.ENGLISH).at(parsed, offset, findings);
		Navigation.definition(parsed, offset, FOLDER);
		Navigation.references(parsed, offset, FOLDER);
		Navigation.marks(parsed, offset);
		Outline.filter(Outline.of(parsed), "K0");
		Folding.of(text);
		for (Template template : Templates.at(parsed, offset))
			Replacements.apply(text, List.of(template.change()));
		Typing typing = EnterKey.at(parsed, offset);
		assertTrue(typing.caret() <= Replacements.apply(text, List.of(typing.change())).length());
		for (ElementKind kind : ElementKind.values())
			apply(text, List.of(PastedLines.as(kind, parsed, offset, "- 甲\n1. 乙\n")));
		apply(text, Renumber.of(parsed, new RenumberOptions(RenumberOptions.all().kinds(), true, true)).changes());
		apply(text, CodeRename.renameAt(parsed, offset, "K42", true).changes());
		for (Occurrence occurrence : Occurrences.of(text).all())
			if (occurrence.touches(offset))
				apply(text, CodeRename.rename(parsed, occurrence.name(), occurrence.name().charAt(0) + "42", true).changes());
	}

	private static void apply(String text, List<Replacement> changes) {
		Replacements.apply(text, changes);
	}
}
