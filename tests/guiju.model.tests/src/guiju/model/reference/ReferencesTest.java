package guiju.model.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"法規【註1】|NOTE 1", "法規【註 1】等【註２】|NOTE 1, NOTE 2", "【註1、2】|NOTE 1, NOTE 2", "【註1，註2；3】|NOTE 1, NOTE 2, NOTE 3",
			"【note 1】|NOTE 1", "【Note1】|NOTE 1", "【註一】|NOTE 一", "【T1.1】|CODE T1.1", "【T1.1、T1.2】|CODE T1.1, CODE T1.2",
			"【Ｋ０１】|CODE Ｋ０１", "【 K01 】|CODE K01", "【註1、K01】|NOTE 1, CODE K01", "【K01、1】|CODE K01"})
	void findsNotesAndCodes(String text, String expected) {
		assertEquals(expected, String.join(", ", References.in(text).stream().map(found -> found.kind() + " " + found.key()).toList()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "註1", "[註1]", "（註1）", "【】", "【活動（專案）企劃執行（EventCoordinator）】", "【1】", "【註】", "【04.2.1】",
			"【註\n1】", "【【註】", "【註12345】"})
	void takesNothingElseForOne(String text) {
		assertEquals(List.of(), References.in(text));
	}

	@Test
	void findsNoneInNoText() {
		assertEquals(List.of(), References.in(null));
	}

	@Test
	void marksTheLabelOrTheCodeItself() {
		String text = "依【註 1、２】及【 T1.1 】辦理";

		List<String> marked = References.in(text).stream().map(found -> text.substring(found.start(), found.end())).toList();

		assertEquals(List.of("1", "２", "T1.1"), marked);
	}

	@Test
	void comparesLabelsWithoutWidthAndBlanks() {
		assertEquals("12", References.label(" １　2 "));
		assertEquals("A", References.label("a"));
		assertEquals("", References.label(null));
	}

	@Test
	void takesNoteMarkersOutAndLeavesOtherBrackets() {
		assertEquals("法規等【T1.1】【其他】", References.withoutNotes("法規【註1】等【T1.1】【註 2、3】【其他】"));
		assertEquals("法規", References.withoutNotes("法規"));
		assertNull(References.withoutNotes(null));
	}

	@Test
	void copiesNoTextWithoutBrackets() {
		String text = "媒體型態";

		assertSame(text, References.withoutNotes(text));
	}
}
