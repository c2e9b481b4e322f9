package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.ui.robot.CompareRows;
import guiju.ui.robot.Rows;

@Tag("windows")
class CompareOutlineStoryTest extends CompareStory {

	private Rows outline() {
		robot.ui(() -> robot.page().showView(IPageLayout.ID_OUTLINE));
		robot.settle();
		return robot.window().rows(said("比較大綱", "Parts of the comparison")).until("T1.2");
	}

	@Test
	void theOutlineCountsTheChangesOfEachPartAndAClickGoesThere() {
		CompareRows rows = compare();
		List<String> parts = outline().read();
		assertTrue(parts.contains(said("基本資料  2", "Head  2")), parts::toString);
		assertTrue(parts.stream().anyMatch(part -> part.matches("  T1\\.2  分析目標受眾  ＋ \\d+")), parts::toString);
		long sum = parts.stream().filter(part -> !part.startsWith("  ")).map(part -> part.replaceFirst(".*\\D(\\d+)$", "$1")).filter(part -> part.matches("\\d+"))
				.mapToLong(Long::parseLong).sum();
		assertEquals(16, sum, parts::toString);

		outline().select("T2.2");
		assertTrue(rows.selected().contains("P2.2.4") || rows.selected().contains("T2.2"), rows::selected);
		outline().select(said("技能  1", "Skills  1"));
		assertTrue(rows.selected().contains("S14"), rows::selected);
	}

	@Test
	void theOutlineFollowsTheSelectedRowAndTheText() {
		CompareRows rows = compare();
		Rows outline = outline();
		rows.goTo("K15 受眾數據與隱私保護概念 | ＋");
		assertTrue(outline.selected().get(0).startsWith(said("知識", "Knowledge")), () -> outline.selected().toString());
		String before = outline.read().stream().filter(part -> part.contains("T2.1")).findFirst().orElseThrow();
		robot.ui(() -> {
			var session = guiju.ui.desk.Desk.get().documents().find(folder.resolve(NEW)).orElseThrow().session();
			session.document().replace(session.text().indexOf("P2.1.1:"), 7, "P2.1.1: 主動");
			return null;
		});
		rows.until("P2.1.1 主動");
		robot.until("one more", () -> outline.read().stream().noneMatch(before::equals));
	}

	@Test
	void theStatusLineTellsTheRowTheCountAndWhatStillNeedsAReason() {
		CompareRows rows = compare().goTo("P1.1.1");
		assertTrue(rows.selected().contains("P1.1.1"));
		robot.until("status", () -> details().contains(said("變更 16 項，尚缺說明 4 項", "16 changes, 4 without reason")) && details().contains("P1.1.1　3 / 16"));
		bench.edit(folder.resolve(NEW));
		robot.until("of the text again", () -> !details().contains(said("變更 16 項，", "16 changes, ")));
	}
}
