package guiju.dsl.ide.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import guiju.dsl.ide.Examples;
import guiju.testing.Parsing;

class OutlineTest {

	private static final String TEXT = """
			職能基準 KMC2431-001v1
			職業: 媒體企劃
			T1: 甲
			  // 註解
			  T1.1: 乙
			    級別 4
			    O1.1.1: 丙
			      緣由: 因
			    任務 不可讀
			  任務: 丁
			知識定義
			  K01: 一
			  知識: 無碼
			S01: 技
			說明
			  條件: 任一
			    - 子
			      -- 孫
			  註1: 註解
			版本沿革
			  V1 KMC2431-001v1: 甲
			    狀態: 最新版本
			""";

	@Test
	void showsEachElementBelowWhatItBelongsTo() {
		assertEquals("""
				STANDARD KMC2431-001v1 媒體企劃
				  DUTY T1 甲
				    TASK T1.1 乙
				      OUTPUT O1.1.1 丙
				    TASK 丁
				  SECTION 知識定義
				    KNOWLEDGE K01 一
				    KNOWLEDGE 無碼
				  SECTION 技能定義
				    SKILL S01 技
				  SECTION 說明
				    PREREQUISITE 任一
				      BULLET 子
				        BULLET 孫
				    NOTE 註1 註解
				  SECTION 版本沿革
				    VERSION V1 甲
				""", shown(Outline.of(Parsing.parse(TEXT)), "").replaceAll("(?m)^ *UNREADABLE.*\n", ""));
	}

	@Test
	void marksLinesThatCannotBeRead() {
		assertTrue(shown(Outline.of(Parsing.parse(TEXT)), "").contains("UNREADABLE 任務 不可讀"));
	}

	@Test
	void givesTheRegionOfAllThatBelongsToANodeAndOfItsCode() {
		OutlineNode task = Outline.of(Parsing.parse(TEXT)).children().get(0).children().get(0);

		assertEquals("T1.1", TEXT.substring(task.selection().offset(), task.selection().end()));
		assertTrue(TEXT.substring(task.region().offset(), task.region().end()).startsWith("T1.1: 乙\n    級別 4"));
		assertTrue(TEXT.substring(task.region().offset(), task.region().end()).endsWith("      緣由: 因"));
	}

	@Test
	void filtersByCodeAndLabelAndKeepsWhatIsAbove() {
		OutlineNode outline = Outline.of(Parsing.parse(TEXT));

		assertEquals("STANDARD KMC2431-001v1 媒體企劃\n  DUTY T1 甲\n    TASK T1.1 乙\n      OUTPUT O1.1.1 丙\n",
				shown(Outline.filter(outline, "o1.1").orElseThrow(), ""));
		assertTrue(Outline.filter(outline, "沒有").isEmpty());
	}

	@Test
	void showsAllElementsOfThePublishedStandards() {
		int nodes = 0;
		for (String text : Examples.all())
			nodes += count(Outline.of(Parsing.parse(text)));
		assertTrue(nodes > 5 * 60, nodes + " nodes");
	}

	private static int count(OutlineNode node) {
		return 1 + node.children().stream().mapToInt(OutlineTest::count).sum();
	}

	private static String shown(OutlineNode node, String indentation) {
		StringBuilder shown = new StringBuilder(indentation + node.kind() + " " + node.text() + "\n");
		node.children().forEach(child -> shown.append(shown(child, indentation + "  ")));
		return shown.toString();
	}
}
