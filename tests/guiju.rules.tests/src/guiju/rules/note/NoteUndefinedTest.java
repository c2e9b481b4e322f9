package guiju.rules.note;

import static guiju.rules.FindingCode.NOTE_UNDEFINED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.rules.Messages;
import guiju.testing.Findings;

class NoteUndefinedTest {

	@Test
	void reportsMarkerWithoutNote() {
		Findings findings = check("""
				知識定義
				  K01: 廣電相關法規【註2】
				說明
				  註1: 其他【 註 ３ 】
				""");

		assertEquals(List.of("2:15 '註2'", "4:11 '註 ３'"), findings.only(NOTE_UNDEFINED));
		assertEquals("沒有「註2」：請在「說明」中補上這個註，或改用已有的註。", findings.messages(NOTE_UNDEFINED, Messages.CHINESE).get(0));
	}

	@Test
	void proposesTheOnlyNoteWithoutMarker() {
		Findings findings = check("""
				知識定義
				  K01: 廣電相關法規【註2】
				  K02: 其他法規【註1】
				說明
				  註1: 個人資料保護法
				  註3: 廣電法規
				""");

		assertEquals(List.of("改為【註3】", "新增「註2」"), findings.fixes(NOTE_UNDEFINED, Messages.CHINESE));
	}

	@Test
	void marksTheSecondLabelOfOneMarkerAlone() {
		assertEquals(List.of("2:14 '2'"), check("""
				知識定義
				  K01: 法規【註1、2】
				說明
				  註1: 廣電法規
				""").only(NOTE_UNDEFINED));
	}

	@Test
	void acceptsDefinedMarkersAndOtherBrackets() {
		assertEquals(List.of(), check("""
				知識定義
				  K01: 法規【註１】與【重要】及【T1.1】
				說明
				  註1: 廣電法規
				""").only(NOTE_UNDEFINED));
	}

	@Test
	void leavesReasonsAndHistoryAlone() {
		assertEquals(List.of(), check("""
				T1: 規劃
				  緣由: 原【註9】併入條文。
				修正說明
				  刪除 K03: 【註8】已無必要。
				版本沿革
				  V1 KMC2431-001v1 2015/12/31: 媒體企劃人員【註7】
				""").only(NOTE_UNDEFINED));
	}

	@Test
	void takesUnclosedAndEmptyMarkers() {
		assertEquals(List.of(), check("知識定義\n  K01: 法規【註\n  K02: 【】【註】註】\n說明\n  註:\n").only(NOTE_UNDEFINED));
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new NoteUndefined());
	}
}
