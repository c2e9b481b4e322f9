package guiju.text.writer;

import static guiju.text.writer.Standards.citation;
import static guiju.text.writer.Standards.classification;
import static guiju.text.writer.Standards.item;
import static guiju.text.writer.Standards.note;
import static guiju.text.writer.Standards.reason;
import static guiju.text.writer.Standards.task;
import static guiju.text.writer.Standards.version;
import static guiju.text.writer.Standards.withTask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import guiju.model.RevisionKind;
import guiju.model.Standard;
import guiju.text.keyword.Vocabulary;

class UnwritableTest {

	@Test
	void tellsOfEveryValueInTheOrderOfTheText() {
		Standard standard = withTask();
		standard.setName("媒\u0007體");
		classification(standard.getCategories(), "K MC", "行銷");
		standard.getDuties().get(0).setCode("T1.1");
		task(standard).setLevelText("4 // 初");
		citation(task(standard).getKnowledge(), "媒體");
		citation(task(standard).getKnowledge(), null);
		note(item(standard.getPrerequisites(), "大專").getChildren(), "1", "註");
		reason(standard, RevisionKind.LEVEL, null, "K01", "調整");
		version(standard, null, null, null, "媒體");

		UnwritableStandardException refused = assertThrows(UnwritableStandardException.class,
				() -> StandardTextWriter.write(standard, Vocabulary.CHINESE));

		assertEquals(List.of(
				" name CONTROL",
				"categories/0 code BLANK_OR_COLON",
				"duties/0 code SHAPE",
				"duties/0/tasks/0 levelText COMMENT",
				"duties/0/tasks/0/knowledge/0 code NO_CITATION_FIRST",
				"duties/0/tasks/0/knowledge/1 code MISSING",
				"prerequisites/0/children/0 label MISPLACED_NOTE",
				"revisionReasons/0 code MISSING",
				"revisionReasons/0 citation NO_PLACE",
				"versions/0 version MISSING"),
				refused.values().stream().map(value -> value.path() + " " + value.feature() + " " + value.obstacle()).toList());
		assertEquals(10, refused.message(Locale.TAIWAN).lines().count());
		assertEquals(refused.getMessage(), refused.message(Locale.ENGLISH));
	}

	@Test
	void saysWhatWhereAndHowToMendItInBothLanguages() {
		Unwritable code = new Unwritable("duties/0/tasks/1", "code", "T 1.1", Slot.TASK_CODE, Obstacle.SHAPE);

		assertEquals("duties/0/tasks/1 的 code：「T 1.1」不是這種項目的代碼，會被讀成別的項目。請改為如 T1.1 的代碼，或刪除代碼。",
				code.message(Locale.SIMPLIFIED_CHINESE));
		assertEquals("duties/0/tasks/1, code: \"T 1.1\" is no code of this kind and would be read as another element. "
				+ "Change it to a code like T1.1, or delete it.", code.message(Locale.FRENCH));
	}

	@Test
	void namesTheStandardItself() {
		Unwritable name = new Unwritable("", "name", "'{0}'\n\ud842" + "長".repeat(50), Slot.TEXT, Obstacle.SURROGATE);

		assertEquals("the standard, name: \"'{0}'��" + "長".repeat(33) + "…\" holds half of a character, which UTF-8 cannot store. "
				+ "Type the character anew.", name.message(Locale.ENGLISH));
	}

	@ParameterizedTest
	@EnumSource
	void wordsEveryObstacle(Obstacle obstacle) {
		for (Locale locale : List.of(Locale.TAIWAN, Locale.ENGLISH)) {
			String message = new Unwritable("duties/0", "code", "值", Slot.WORD, obstacle).message(locale);

			assertTrue(message.contains("duties/0"), message);
			assertFalse(message.matches("(?s).*[{}].*|.*''.*"), message);
		}
	}
}
