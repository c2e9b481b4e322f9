package guiju.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.dsl.ide.SmallFolder;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.testing.Findings;
import guiju.testing.Parsing;

/** Completions that come from lists and from the folder. */
class SourcesTest {

	private static final FolderIndex FOLDER = new SmallFolder(
			"職能基準 KMC2431-001v1\n職業: 甲\nT1: 乙\n  T1.1: 丙\nK01: 媒體型態【註1】\nK02: 媒體工具\nS01: 溝通\nA01: 創新\n  定義: 求新。\nA02: 彈性\n  定義: 能屈能伸。\n");

	@Test
	void offersLabelsOfTheFolderThatTheStandardDoesNotHave() {
		assertEquals(List.of("媒體工具"), texts("K01: 媒體型態\nK02: 媒^\n"));
		assertEquals(List.of("溝通"), texts("S01: ^\n"));
		assertEquals("KMC2431-001v1", at("S01: ^\n").get(0).label());
	}

	@Test
	void offersAnAttitudeAloneAndWithEachOfItsDefinitions() {
		List<String> texts = texts("態度定義\r\n  A01: 彈^\r\n");

		assertEquals("彈性", texts.get(0));
		assertTrue(texts.get(1).startsWith("彈性\r\n    定義: 能夠敞開心胸"), texts.get(1));
		assertEquals("彈性\r\n    定義: 能屈能伸。", texts.get(2));
		assertEquals(List.of("創新", "創新\n  定義: 求新。"), texts("A01: 創^\n"));
	}

	@Test
	void offersTheDefinitionsOfTheAttitudeAbove() {
		assertEquals(2, texts("A01: 彈性\n  定義: ^\n").size());
		assertEquals(List.of("求新。"), texts("A01: 創新\n  定義: ^\n"));
	}

	@Test
	void offersNoAttitudeTwice() {
		assertTrue(texts("A01: 彈性\nA02: ^\n").stream().noneMatch(text -> text.startsWith("彈性")));
	}

	@Test
	void offersOfficialCodesWithTheirNames() {
		assertEquals(List.of("KMC: 行銷與銷售 / 行銷傳播"), texts("職類別 KMC^\n"));
		assertEquals(List.of("KMC: 行銷與銷售 / 行銷傳播"), texts("職類別 行銷傳播^\n"));
		assertTrue(texts("職類別 ^\n").size() > 50);
		assertEquals(List.of(), texts("職業別 ^\n"));
	}

	@Test
	void offersLevelsWithTheirMeaning() {
		assertEquals(List.of("1", "2", "3", "4", "5", "6"), texts("T1: 甲\nT1.1: 乙\n級別 ^\n"));
		assertTrue(!at("基準級別 ^\n").get(0).label().isEmpty());
	}

	@Test
	void offersTheNextVersionAndTheNextFreeSerialNumberAsTheStandardsCode() {
		assertEquals(List.of("KMC2431-001v2", "KMC2431-002v1"), texts("職能基準 ^\n職類別 KMC: 甲\n職業別 2431: 乙\n"));
		assertEquals(List.of(), texts("職能基準 ^\n"));
	}

	@Test
	void offersWhatTheHistoryPrints() {
		assertEquals(List.of("KMC2431-001v3"), texts("職能基準 KMC2431-001v4\nV3 ^\n"));
		assertEquals(List.of("最新版本", "歷史版本"), texts("V3 KMC2431-001v3: 甲\n狀態: ^\n"));
		assertEquals(List.of("已被《KMC2431-001v4》取代", "略"), texts("V3 KMC2431-001v3: 甲\n更新說明: ^\n"));
	}

	@Test
	void offersCodesForReasons() {
		assertEquals(List.of("T1.1"), texts("T1: 甲\nT1.1: 乙\nK01: 一\n修正說明\n引用 ^\n"));
		assertEquals(List.of("K01"), texts("T1: 甲\nT1.1: 乙\nK01: 一\n修正說明\n引用 T1.1 ^\n"));
		assertEquals(List.of("T1", "T1.1", "K01", "K02", "S01", "A01", "A02"), texts("職能基準 KMC2431-001v2\n修正說明\n刪除 ^\n"));
	}

	private static List<String> texts(String marked) {
		return at(marked).stream().map(Completion::text).toList();
	}

	private static List<Completion> at(String marked) {
		return Completions.at(Parsing.parse(marked.replace("^", "")), marked.indexOf('^'), CompletionSources.of(Findings.SETTINGS, FOLDER));
	}
}
