package guiju.report.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;

import guiju.diff.Doubt;
import guiju.diff.change.Change;
import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.diff.change.Verdict;
import guiju.diff.element.ElementType;
import guiju.diff.match.Ground;
import guiju.report.Hostile;
import guiju.report.Revision;
import guiju.report.rows.SectionType;

class WordingTest {

	private static final List<Wording> BOTH = List.of(new Wording(Locale.TAIWAN), new Wording(Locale.ENGLISH));

	@Test
	void bothLanguagesHaveTheSameKeys() throws IOException {
		assertEquals(keys("zh_TW"), keys("en"));
	}

	private static Set<String> keys(String language) throws IOException {
		Properties words = new Properties();
		words.load(new InputStreamReader(Wording.class.getResourceAsStream("words_" + language + ".properties"), StandardCharsets.UTF_8));
		return words.stringPropertyNames();
	}

	@Test
	void everythingHasWords() {
		for (Wording wording : BOTH) {
			for (Kind kind : Kind.values()) {
				assertTrue(wording.kind(kind).length() > 1);
				assertFalse(wording.text("consequence." + kind.key(), 12).contains("{"));
			}
			for (Impact impact : Impact.values())
				assertTrue(wording.impact(impact).length() > 1);
			for (Verdict verdict : Verdict.values())
				assertTrue(wording.verdictMeaning(verdict).length() > wording.verdict(verdict).length());
			for (ElementType element : ElementType.values())
				assertFalse(wording.element(element).isEmpty());
			for (SectionType section : SectionType.values())
				assertFalse(wording.section(section).isEmpty());
			for (Ground ground : Ground.values())
				assertTrue(wording.ground(ground).length() > 1);
			for (Doubt doubt : Doubt.values())
				assertTrue(wording.doubt(doubt, Hostile.comparison()).length() > 5);
		}
	}

	@Test
	void anUnknownLanguageIsEnglish() {
		assertEquals(Wording.ENGLISH, new Wording(Locale.JAPANESE).language());
		assertEquals(Wording.CHINESE, new Wording(Locale.SIMPLIFIED_CHINESE).language());
	}

	@Test
	void aFieldWithoutWordsStandsForItself() {
		assertEquals("somethingNew", BOTH.get(0).field(ElementType.TASK, "somethingNew"));
		assertEquals("職能級別", BOTH.get(0).field(ElementType.TASK, "level"));
		assertEquals("基準級別", BOTH.get(0).field(ElementType.STANDARD, "level"));
	}

	@Test
	void aTitleTellsPlaceKindAndShortValues() {
		ChangeWording wording = new ChangeWording(BOTH.get(0));
		List<String> titles = Revision.comparison().changes().stream().filter(change -> change.cause() == null).map(wording::title).toList();

		assertTrue(titles.contains("工作任務 T1.2：新增"), titles::toString);
		assertTrue(titles.contains("工作任務 T1.2 → T1.3：級別變更 4 → 5"), titles::toString);
		assertTrue(titles.contains("工作任務 T2.3：刪除引用 K14"), titles::toString);
		assertTrue(titles.contains("態度 A04 定義：文字修正"), titles::toString);
		assertTrue(titles.contains("職能基準代碼：欄位變更 KMC2431-001v4 → KMC2431-001v5"), titles::toString);
	}

	@Test
	void countsInTheSingularWhereThereIsOne() {
		assertEquals("1 code follows", BOTH.get(1).text("consequence.renumbered", 1));
		assertEquals("1,200 codes follow", BOTH.get(1).text("consequence.renumbered", 1200));
		assertEquals("", new ChangeWording(BOTH.get(1)).consequences(List.<Change>of()));
	}
}
