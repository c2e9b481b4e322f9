package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.ui.robot.CompareRows;

@Tag("windows")
class CompareReasonStoryTest extends CompareStory {

	private String missing(int count) {
		return said("尚缺說明 " + count, "Without reason: " + count);
	}

	@Test
	void aReasonOfAnAddedItemStandsBelowItsLineAndInTheOpenText() {
		String text = read(folder.resolve(NEW));
		CompareRows rows = compare();
		assertTrue(details().contains(missing(4)), this::details);
		rows.goTo("K15 受眾數據與隱私保護概念 | ＋");
		robot.press("F2");
		robot.type("因應個資法修正。");
		assertTrue(robot.ui(() -> editor().isDirty()));
		robot.press("CTRL+CR");

		rows.until(said("＋ 新增 ● 實質 因應個資法修正。", "＋ added ● substantive 因應個資法修正。"));
		robot.until("counted", () -> details().contains(missing(3)));
		assertEquals(text, read(folder.resolve(NEW)));
		robot.press("CTRL+S");
		String line = "  K15: 受眾數據與隱私保護概念\n";
		robot.until("saved", () -> read(folder.resolve(NEW)).equals(text.replace(line, line + "    緣由: 因應個資法修正。\n")));
		assertFalse(robot.ui(() -> editor().isDirty()));
	}

	@Test
	void aReasonOfARemovedItemIsALineOfItsOwnAndUndoTakesItBack() {
		String text = read(folder.resolve(NEW));
		CompareRows rows = compare().goTo("P2.3.4");
		assertTrue(details().contains(said("寫在「修正說明」：刪除 P2.3.4", "goes to “修正說明”: 刪除 P2.3.4")), this::details);
		robot.press("F2");
		robot.ui(() -> {
			reason().selectAll();
			return null;
		});
		robot.type("已由P2.3.1涵蓋。");
		robot.focus(rows.control());

		rows.until("已由P2.3.1涵蓋。");
		assertEquals(text.replace("刪除 P2.3.4: 與P2.3.1內容重複。", "刪除 P2.3.4: 已由P2.3.1涵蓋。"),
				robot.ui(() -> guiju.ui.desk.Desk.get().documents().find(folder.resolve(NEW)).orElseThrow().session().text()));
		robot.press("CTRL+Z");
		rows.until("與P2.3.1內容重複。");
		assertFalse(robot.ui(() -> editor().isDirty()));
		assertEquals(text, read(folder.resolve(NEW)));
	}

	@Test
	void changesWithoutReasonAreListedAndEachIsAKeyAway() {
		CompareRows rows = compare();
		Button toggle = robot.window().find(Button.class, button -> button.getText().equals(missing(4)));
		robot.window().press(missing(4));
		robot.until("four", () -> rows.read().stream().filter(row -> row.contains(said("尚缺說明", "needs a reason"))).count() == 4
				&& rows.read().stream().noneMatch(row -> row.contains("P1.1.1")));
		robot.focus(rows.control());
		robot.press("HOME");
		robot.press("F8");
		robot.type("拆成兩項以便評量。");
		robot.press("F8");
		assertTrue(rows.selected().contains("K15"), rows::selected);
		robot.until("three", () -> toggle.getText().equals(missing(3)));
		assertEquals(1, rows.read().stream().filter(row -> row.contains("K15")).count());
		robot.window().press(missing(3));
		rows.until("P2.2.5 視需要提出改善建議，以提升執行成效。 | " + said("⇄ 拆分 ● 實質 拆成兩項以便評量。", "⇄ split ● substantive 拆成兩項以便評量。"));
	}

	@Test
	void whatIsTypedInTheTextIsComparedAtOnceAndTheSelectionStays() {
		CompareRows rows = compare().goTo("S14");
		String selected = rows.selected();
		robot.ui(() -> {
			var session = guiju.ui.desk.Desk.get().documents().find(folder.resolve(NEW)).orElseThrow().session();
			int at = session.text().indexOf("執行媒體企劃");
			session.document().replace(session.text().indexOf("P2.1.1:"), 7, "P2.1.1: 主動");
			return at;
		});

		rows.until("P2.1.1 主動");
		assertEquals(selected, rows.selected());
	}
}
