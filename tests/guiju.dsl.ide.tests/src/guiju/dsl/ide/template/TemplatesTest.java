package guiju.dsl.ide.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import guiju.dsl.edit.Replacements;
import guiju.dsl.ide.wording.Wordings;
import guiju.dsl.location.Region;
import guiju.rules.Messages;
import guiju.testing.Findings;
import guiju.testing.Parsing;

/** What is to be filled in stands between «». */
class TemplatesTest {

	private static final String TEXT = "職能基準 KMC2431-001v2\n職業: 甲\nT1: 乙\n  T1.1: 丙\n    級別 4\n    P1.1.1: 丁。\n知識定義\n  K01: 一\n";

	@Test
	void writesAWholeStandardIntoAnEmptyText() {
		String standard = filled("", 0, "standard");

		assertEquals("""
				職能基準 «KMC2431-001v1»
				職業: «職業»
				職類別 «KMC»: «職類別»
				職業別 «2431»: «職業別»
				行業別 «M7310»: «行業別»
				基準級別 «4»
				工作描述: «工作描述»
				T1: «職責»
				  T1.1: «任務»
				    級別 «4»
				    O1.1.1: «產出»
				    P1.1.1: «指標»。
				    知識 «K01»
				    技能 «S01»
				知識定義
				  K01: «知識»
				技能定義
				  S01: «技能»
				態度定義
				  A01: «態度»
				    定義: «定義»
				""".stripTrailing(), standard.stripTrailing());
		assertEquals(List.of(), Findings.of(standard.replaceAll("[«»]", "")).codes().stream().filter(code -> code.equals("syntax")).toList());
	}

	@Test
	void addsATaskWithTheNextCodesBelowTheLineAtHand() {
		assertTrue(filled(TEXT, TEXT.indexOf("丁"), "task").contains("    P1.1.1: 丁。\n  T1.2: «任務»\n    級別 «4»\n    O1.2.1: «產出»\n    P1.2.1: «指標»。\n"
				+ "    知識 «K01»\n    技能 «S01»\n知識定義"));
		assertTrue(filled(TEXT, TEXT.indexOf("丁"), "indicator").contains("    P1.1.1: 丁。\n    P1.1.2: «指標»。\n知識定義"));
	}

	@Test
	void writesInTheWordsAndTheIndentationOfTheFile() {
		String text = "standard x\nduty: a\n\ttask: b\n\t\tlevel 4\n\n";

		assertEquals("standard x\nduty: a\n\ttask: b\n\t\tlevel 4\nK01: «knowledge»\n", filled(text, text.length() - 1, "knowledge").replace("  K01", "K01"));
		assertTrue(filled(text, text.indexOf("level"), "output").isEmpty());
	}

	@Test
	void addsAReasonWhereOneHasAPlace() {
		assertTrue(filled(TEXT, TEXT.indexOf("丁"), "reason").contains("    P1.1.1: 丁。\n      緣由: «緣由»\n"));
		assertTrue(filled(TEXT, TEXT.indexOf("級別"), "reason").isEmpty());
	}

	@Test
	void addsNotesReasonsAndTheVersionOfTheStandard() {
		assertTrue(filled(TEXT + "註3: 三\n", TEXT.length(), "note").endsWith("註3: 三\n註4: «註»\n"));
		assertTrue(filled(TEXT, TEXT.indexOf("一"), "version").endsWith("  V2 «KMC2431-001v2» «2026/01/01»: 甲\n    狀態: «最新版本»\n    更新說明: «更新說明»\n"));
		assertTrue(filled(TEXT, TEXT.indexOf("一"), "citation").endsWith("  引用 «T1.1» «K01»: «緣由»\n"));
	}

	@Test
	void acceptsAFindingOfTheLineAtHandAndNotOfTheNext() {
		assertTrue(filled(TEXT, TEXT.indexOf("丁"), "acceptance").contains("    // 容許 «missing-output»: «緣由»\n    P1.1.1: 丁。\n"));
	}

	@Test
	void addsBehindWhatItWouldPart() {
		String text = TEXT.replace("丁。\n", "丁。\n      緣由: 戊\n    知識 K01\n");

		assertTrue(filled(text, text.indexOf("丁"), "indicator").contains("      緣由: 戊\n    P1.1.2: «指標»。\n    知識 K01\n"));
		assertTrue(filled(text, text.indexOf("丁"), "task").contains("    知識 K01\n  T1.2: «任務»\n"));
		assertTrue(filled(text, text.indexOf("丁"), "knowledge").endsWith("  K01: 一\n  K02: «知識»\n"));
		assertTrue(filled(text, text.indexOf("丁"), "reason").isEmpty());
	}

	@Test
	void bringsNoLineThatCannotBeRead() {
		for (Template template : Templates.at(Parsing.parse(TEXT), TEXT.indexOf("一"))) {
			String after = Replacements.apply(TEXT, List.of(template.change()));
			assertEquals(List.of(), Parsing.syntaxFindings(after), template.id());
		}
	}

	@Test
	void hasATitleInBothLanguages() {
		for (Template template : Templates.at(Parsing.parse(TEXT), TEXT.indexOf("丁")))
			for (Locale language : List.of(Messages.ENGLISH, Messages.CHINESE))
				assertTrue(!new Wordings(language).text(template.title()).isBlank());
	}

	private static String filled(String text, int offset, String id) {
		for (Template template : Templates.at(Parsing.parse(text), offset))
			if (template.id().equals(id)) {
				StringBuilder after = new StringBuilder(Replacements.apply(text, List.of(template.change())));
				for (Region hole : template.placeholders().reversed())
					after.insert(hole.end(), '»').insert(hole.offset(), '«');
				return after.toString();
			}
		return "";
	}
}
