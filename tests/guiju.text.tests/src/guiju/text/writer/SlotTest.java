package guiju.text.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotTest {

	@ParameterizedTest(name = "{0} takes {1}")
	@CsvSource(delimiter = '|', value = {
			"TEXT|// no comment: here", "TEXT|：媒體", "UNCODED_NAME|媒體 K01", "UNCODED_NAME|// K01", "UNCODED_NAME|K01:媒體", "UNCODED_NAME|M365 操作", "UNCODED_NAME|A1、海報",
			"VALUE|4級以上: 初階", "VALUE|KMC2431 001", "VALUE|a/b", "LEVEL|3（初）", "LEVEL|T.:", "LEVEL|O1: x", "LEVEL|甲T1",
			"WORD|A//b", "WORD|Ｍ７３１０", "DUTY_CODE|T1", "DUTY_CODE|Ｔ１", "DUTY_CODE|t01", "TASK_CODE|T1.1", "TASK_CODE|T1.",
			"OUTPUT_CODE|O1", "OUTPUT_CODE|04.2.1", "INDICATOR_CODE|P1.1", "KNOWLEDGE_CODE|K1.2", "SKILL_CODE|ｓ０１", "ATTITUDE_CODE|A01",
			"LEVEL_SUBJECT|T1", "LEVEL_SUBJECT|T1.1", "LEVEL_SUBJECT|T1.1甲", "FIRST_CITATION|K01", "FIRST_CITATION|Ｋ１", "FIRST_CITATION|K", "CITATION|K01:甲",
			"CITATION|知識", "VERSION|v4", "VERSION_CODE|KMC2431-001", "DATE_ALONE|2023.12.15", "DATE_ALONE|民國112年", "DATE_ALONE|中華民國112年", "FINDING|any words",
			"REMARK|a: b // c"})
	void takes(Slot slot, String value) {
		assertEquals(Optional.empty(), slot.obstacle(value));
	}

	@ParameterizedTest(name = "{0} refuses {1}: {2}")
	@CsvSource(delimiter = '|', value = {
			"UNCODED_NAME|K01 媒體|CODE_FIRST", "UNCODED_NAME|S、M 尺寸|CODE_FIRST", "UNCODED_NAME|、s1、海報|CODE_FIRST",
			"UNCODED_NAME|K01//x|CODE_FIRST", "VALUE|: 4|COLON_FIRST", "VALUE|：4|COLON_FIRST", "VALUE|4 // 初|COMMENT",
			"LEVEL|T1.1: 調整|LEVEL_REASON", "LEVEL|ｔ１ ：調整|LEVEL_REASON", "LEVEL|T1.1|LEVEL_REASON", "LEVEL|T4級|LEVEL_REASON", "LEVEL|4//初|COMMENT", "WORD|K 01|BLANK_OR_COLON",
			"WORD|K:01|BLANK_OR_COLON", "WORD|K　01|BLANK_OR_COLON", "DUTY_CODE|T1.1|SHAPE", "DUTY_CODE|D1|SHAPE", "DUTY_CODE|T|SHAPE",
			"DUTY_CODE|T1 2|SHAPE", "TASK_CODE|T1|SHAPE", "OUTPUT_CODE|P1.1.1|SHAPE", "OUTPUT_CODE|01|SHAPE", "INDICATOR_CODE|P1-1|SHAPE",
			"KNOWLEDGE_CODE|S01|SHAPE", "SKILL_CODE|K01|SHAPE", "ATTITUDE_CODE|A|SHAPE", "LEVEL_SUBJECT|O1.1.1|SHAPE",
			"FIRST_CITATION|媒體|NO_CITATION_FIRST", "FIRST_CITATION|K01a|NO_CITATION_FIRST", "FIRST_CITATION|K01、K02|SEPARATOR",
			"CITATION|K 1|SEPARATOR", "CITATION|K//1|COMMENT", "VERSION|4|SHAPE", "VERSION|V4.1|SHAPE", "VERSION_CODE|2431-001|DATE_FIRST",
			"VERSION_CODE|民國|DATE_FIRST", "DATE_ALONE|未定|NO_DATE", "DATE_ALONE|2023 年|BLANK_OR_COLON", "FINDING|a: b|COLON",
			"NONE|K01|NO_PLACE", "NOTE_ELSEWHERE|1|MISPLACED_NOTE"})
	void refuses(Slot slot, String value, Obstacle obstacle) {
		assertEquals(Optional.of(obstacle), slot.obstacle(value));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"TEXT", "UNCODED_NAME", "NONE", "NOTE_ELSEWHERE"})
	void standsInOneLine(Slot slot) {
		Obstacle obstacle = slot.obstacle("T1\nT2").orElseThrow();

		assertEquals(slot.name().endsWith("_CODE") && slot != Slot.VERSION_CODE || slot == Slot.VERSION
				? Obstacle.SHAPE : Obstacle.LINE_BREAK, obstacle);
	}

	@ParameterizedTest
	@EnumSource(names = {"NEEDED_WORD", "LEVEL_SUBJECT", "FIRST_CITATION", "CITATION", "VERSION"})
	void isMissedWhereTheLineCannotDoWithout(Slot slot) {
		assertEquals(Optional.of(Obstacle.MISSING), slot.obstacle(null));
		assertEquals(Optional.of(Obstacle.MISSING), slot.obstacle(" 　"));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"NEEDED_WORD", "LEVEL_SUBJECT", "FIRST_CITATION", "CITATION", "VERSION", "NOTE_ELSEWHERE"})
	void mayBeEmptyElsewhere(Slot slot) {
		assertEquals(Optional.empty(), slot.obstacle(null));
		assertEquals(Optional.empty(), slot.obstacle(" \n"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"a\rb", "a\u0000b", "a\u0007b", "a\u007fb", "a\u0085b", "a\u000bb"})
	void refusesControls(String value) {
		assertEquals(Optional.of(Obstacle.CONTROL), Slot.TEXT.obstacle(value));
	}

	@Test
	void takesTabsAndWholeCharactersOutsideTheBasicPlane() {
		assertEquals(Optional.empty(), Slot.TEXT.obstacle("a\tb 𠮷"));
		assertEquals(Optional.empty(), Slot.VALUE.obstacle("4\t級 𠮷"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"\ud842", "a\ud842b", "\udfb7\ud842", "𠮷\udfb7"})
	void refusesHalfCharacters(String value) {
		assertEquals(Optional.of(Obstacle.SURROGATE), Slot.TEXT.obstacle(value));
		assertEquals(Optional.of(Obstacle.SURROGATE), Slot.VALUE.obstacle(value));
	}

	@Test
	void doesNotCountBlanksAtTheEnds() {
		assertEquals(Optional.empty(), Slot.DUTY_CODE.obstacle("\u3000T1 \n"));
		assertEquals(Optional.empty(), Slot.TEXT.obstacle("\ufeff媒體\r\n"));
	}

	@Test
	void cleansEachParagraph() {
		assertEquals("a\n\nb c", Slot.clean("\n a \r\n \u3000\n\tb c\r\n\n"));
		assertEquals("a", Slot.clean("a"));
		assertNull(Slot.clean(null));
		assertNull(Slot.clean(" \n\u3000\ufeff"));
	}
}
