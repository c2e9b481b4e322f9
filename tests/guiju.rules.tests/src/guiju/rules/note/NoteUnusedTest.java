package guiju.rules.note;

import static guiju.rules.FindingCode.NOTE_UNUSED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.rules.Messages;
import guiju.testing.Findings;

class NoteUnusedTest {

	@Test
	void reportsNoteWithoutMarker() {
		Findings findings = check("""
				知識定義
				  K01: 法規【註1】
				說明
				  註1: 廣電法規
				  註2: 見【註2】所述
				""");

		assertEquals(List.of("5:4 '2'"), findings.only(NOTE_UNUSED));
		assertEquals(List.of("「註2」在文中沒有標記【註2】；請在所說明的文字後加上標記，或刪除這個註。"), findings.messages(NOTE_UNUSED, Messages.CHINESE));
	}

	@Test
	void reportsSecondNoteOfOneLabel() {
		Findings findings = check("""
				知識定義
				  K01: 法規【註1】
				說明
				  註1: 廣電法規
				  註１: 個人資料保護法
				""");

		assertEquals(List.of("5:4 '１'"), findings.only(NOTE_UNUSED));
		assertEquals(List.of("There is another note 1 above. Give this one another label and marker, or join both."),
				findings.messages(NOTE_UNUSED, Messages.ENGLISH));
	}

	@Test
	void acceptsMarkersAnywhereAndPlainWords() {
		assertEquals(List.of(), check("""
				職業: 行銷人員【註1、2】
				T1: 規劃（詳註 3）與（註Ａ、註十）
				說明
				  補充: 其他
				    - 見【註4】
				  註1: 一
				  註2: 二【註5】
				  註3: 三
				  註4: 四
				  註5: 五
				  註A: 六
				  註十: 七
				""").only(NOTE_UNUSED));
	}

	@Test
	void doesNotCountReasonsAndHistory() {
		assertEquals(List.of("5:4 '1'"), check("T1: 規劃\n  緣由: 併入註1、【註1】\n  T1.1: 執行（備註）\n說明\n  註1: 一\n版本沿革\n  V1: 人員【註1】\n").only(NOTE_UNUSED));
	}

	@Test
	void doesNotTakeOneLabelForAnother() {
		assertEquals(List.of("4:4 '1'"), check("T1: 規劃（註12）\nT2: 執行【註12】\n說明\n  註1: 一\n  註12: 二\n").only(NOTE_UNUSED));
	}

	@Test
	void neverReportsNoteWithoutLabel() {
		assertEquals(List.of(), check("說明\n  註: 廣電法規\n  註: 個人資料保護法\n").only(NOTE_UNUSED));
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new NoteUnused());
	}
}
