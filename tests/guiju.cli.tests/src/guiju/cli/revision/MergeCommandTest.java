package guiju.cli.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.cli.Ran;
import guiju.cli.Workplace;

class MergeCommandTest {

	private static final String BASE = Workplace.example("KMC2431-001v4");

	@TempDir
	Path folder;

	private Workplace place() {
		return new Workplace(folder).with("base.ocs", BASE).with("甲.ocs", BASE.replace("基準級別 4", "基準級別 5"))
				.with("乙.ocs", BASE.replace("媒體需求分析書", "媒體需求分析報告"));
	}

	@Test
	void writesTheMergedTextToStandardOutput() {
		Ran ran = place().run("merge", "base.ocs", "甲.ocs", "乙.ocs");

		assertEquals(new Ran(0, BASE.replace("基準級別 4", "基準級別 5").replace("媒體需求分析書", "媒體需求分析報告"), ""), ran);
	}

	@Test
	void tellsEachConflictWithItsLineAndReason() {
		Workplace place = place().with("丙.ocs", BASE.replace("基準級別 4", "基準級別 3"));

		Ran ran = place.run(Locale.TAIWAN, "merge", "base.ocs", "甲.ocs", "丙.ocs", "-o", "合.ocs");

		assertEquals(1, ran.code());
		assertTrue(place.text("合.ocs").contains("<<<<<<< 甲.ocs\n基準級別 5\n=======\n基準級別 3\n>>>>>>> 丙.ocs\n"), place.text("合.ocs"));
		assertEquals("guiju: 合.ocs:6: 基準級別：兩邊改成不同的內容：「5」與「3」。\n"
				+ "guiju: 合.ocs: 有 1 處衝突要由人決定：請保留要的文字，刪去 <<<<<<<、=======、>>>>>>> 這幾行，再以 guiju validate 檢查。\n", ran.err());
	}

	/** Nothing in the texts tells that both drafts rewrote one sentence; the committee says so beside the first. */
	@Test
	void heedsWhatTheCommitteeDecidedAboutANewVersion() {
		String base = "職能基準 ABC1111-001v1\n職業: 測試員\nT1: 測試\n  T1.1: 執行\n    級別 3\n    P1.1.1: 依計畫執行測試。\n    P1.1.2: 記錄結果。\n";
		String ours = base.replace("001v1", "001v2").replace("    P1.1.1: 依計畫執行測試。\n    P1.1.2: 記錄結果。\n", "    P1.1.1: 記錄結果。\n    P1.1.2: 遇缺陷即時回報。\n");
		Workplace place = new Workplace(folder).with("base.ocs", base).with("甲/a.ocs", ours).with("乙/b.ocs", base.replace("001v1", "001v2").replace("依計畫執行測試", "依計畫逐項執行測試"));

		Ran alone = place.run("merge", "base.ocs", "甲/a.ocs", "乙/b.ocs");
		place.with("甲/ABC1111-001v2.lineage", "同一 P1.1.1 = P1.1.2\n").with("it", "同一 P1.1.1 = P1.1.2\n");
		Ran heeded = place.run("merge", "base.ocs", "甲/a.ocs", "乙/b.ocs");
		place.with("乙/c.ocs", ours).with("乙/ABC1111-001v2.lineage", "同一 P1.1.1 = P1.1.2\n");
		Ran ambiguous = place.run("merge", "base.ocs", "乙/c.ocs", "乙/b.ocs");
		Ran named = place.run("merge", "base.ocs", "乙/c.ocs", "乙/b.ocs", "--lineage", "it");

		String conflict = "\n    P1.1.2: 遇缺陷即時回報。\n=======\n    P1.1.2: 依計畫逐項執行測試。\n";
		assertFalse(alone.out().contains(conflict), alone.out());
		assertTrue(heeded.out().contains(conflict), heeded.out());
		assertFalse(ambiguous.out().contains(conflict), ambiguous.out());
		assertTrue(ambiguous.err().contains("乙/ABC1111-001v2.lineage: This file lies beside both drafts"), ambiguous.err());
		assertTrue(named.out().contains(conflict), named.out());
		assertEquals(1, heeded.code());
	}

	@Test
	void takesNoDecisionAboutTheVersionBeforeForOneAboutTwoDrafts() {
		Workplace place = place();
		Ran alone = place.run("merge", "base.ocs", "甲.ocs", "乙.ocs");
		place.with("KMC2431-001v4.lineage", "同一 P1.1.1 = P2.1.1\n");

		assertEquals(alone, place.run("merge", "base.ocs", "甲.ocs", "乙.ocs"));
	}

	@Test
	void needsThreeFilesThatAreThere() {
		assertEquals(2, place().run("merge", "base.ocs", "甲.ocs").code());
		assertEquals(2, place().run("merge", "base.ocs", "甲.ocs", "無.ocs").code());
		assertEquals(2, place().run("merge", "--marker-size", "0", "base.ocs", "甲.ocs", "乙.ocs").code());
	}

	@Test
	void keepsAByteOrderMark() {
		Workplace place = place().with("甲.ocs", "\ufeff" + BASE.replace("基準級別 4", "基準級別 5"));

		place.run("merge", "base.ocs", "甲.ocs", "乙.ocs", "-o", "合.ocs");

		assertTrue(place.text("合.ocs").startsWith("\ufeff職能基準"));
	}
}
