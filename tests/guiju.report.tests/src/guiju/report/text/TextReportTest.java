package guiju.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import guiju.report.Hostile;
import guiju.report.Pairs;
import guiju.report.Revision;
import guiju.report.wording.Wording;

class TextReportTest {

	private static final Wording CHINESE = new Wording(Wording.CHINESE);
	private static final Wording ENGLISH = new Wording(Wording.ENGLISH);

	@Test
	void saysWhatTheRevisionAmountsToAtFirst() {
		String text = TextReport.write(Revision.comparison(), CHINESE, false);

		assertTrue(text.startsWith("數位媒體企劃人員  KMC2431-001v4 → KMC2431-001v5\n實質修正："), text);
		assertTrue(TextReport.write(Revision.comparison(), ENGLISH, false).contains("\nSubstantive revision: "));
	}

	@Test
	void foldsWhatFollowsIntoOneLine() {
		String text = TextReport.write(Revision.comparison(), CHINESE, false);

		assertEquals(1, text.lines().filter(line -> line.contains("工作任務 T1.2：新增")).count());
		assertTrue(text.contains("↳ 連同新增 3 項；5 項編號配合調整"), text);
		assertFalse(text.contains("P1.3.1"), "a code that moved on has no line of its own");
	}

	@Test
	void showsOldAndNewWordingWithoutColour() {
		String text = TextReport.write(Revision.comparison(), CHINESE, false);

		assertTrue(text.contains("或具 [-2-]{+3+} 年以上"), text);
		assertTrue(text.contains("說明：社群平臺已是主要媒體。"), text);
		assertFalse(text.contains("\u001b"), "no colours");
		assertTrue(TextReport.write(Revision.comparison(), CHINESE, true).contains("\u001b[32m{+3+}\u001b[0m"));
	}

	@Test
	void saysThatNothingChanged() {
		assertEquals("媒體企劃人員  KMC2431-001v4（old.ocs） → KMC2431-001v4（new.ocs）\n內容相同：兩個版本印出的內容完全相同。\n",
				TextReport.write(Revision.compare(Revision.before(), Revision.before()), CHINESE, false));
	}

	@Test
	void noTextSteersTheTerminal() {
		String text = TextReport.write(Hostile.comparison(), CHINESE, false);

		assertTrue(text.codePoints().allMatch(c -> c == '\n' || c == 0x200d || !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT
				&& Character.getType(c) != Character.SURROGATE));
		assertTrue(text.contains("‹U+202E›"), text);
		assertTrue(text.contains("! "), "a side that was not read whole");
	}

	@Test
	void writesAnyComparison() {
		Pairs.each(20, comparison -> assertFalse(TextReport.write(comparison, ENGLISH, true).isEmpty()));
	}
}
