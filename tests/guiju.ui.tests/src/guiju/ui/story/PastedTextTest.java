package guiju.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import guiju.ui.text.typing.PastedText;

/** What is pasted, without any window. */
class PastedTextTest {

	private static final String TEXT = "T1: 採購\n  K01: 媒體\n";

	@Test
	void wordsAreNeverChanged() {
		assertEquals("依　規定 A-1", PastedText.of(TEXT, 0, "依　規定 A-1"));
	}

	@Test
	void breaksOfAllKindsPartLinesAsTheFileDoes() {
		assertEquals("甲\r\n乙\r\n丙\r\n", PastedText.of("T1: 採購\r\n", 0, "甲\u000b乙\u2028丙\r"));
	}

	@Test
	void tabulatorsMoveInOnlyWhereALineBegins() {
		assertEquals("\t甲 乙", PastedText.of(TEXT, 0, "\t甲\t\t乙\t"));
		assertEquals("K02: 法規 4", PastedText.of(TEXT, 0, "K02\t法規\t4"));
		assertEquals("K02 ", PastedText.of(TEXT, 0, "K02\t"));
	}

	@Test
	void oneLineStaysWithinALine() {
		assertEquals("甲", PastedText.of(TEXT, TEXT.indexOf("媒體"), "甲\r\n"));
		assertEquals("甲\n", PastedText.of(TEXT, 0, "甲\r\n"));
		assertEquals("甲\n乙\n", PastedText.of(TEXT, TEXT.indexOf("媒體"), "甲\n乙\n"));
	}

	@Test
	void aLineOfAStandardComesBelowTheLineWhoseEndTheCaretIsAt() {
		assertEquals("\n  K02: 法規", PastedText.of(TEXT, TEXT.length() - 1, "  K02: 法規\n"));
	}
}
