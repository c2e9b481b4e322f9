package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.ui.robot.CompareRows;

@Tag("windows")
class CompareUndoStoryTest extends CompareStory {

	private static final String HEAD = "對照 KMC2431-001v4 → KMC2431-001v5\n";
	private static final String DIFFERENT = HEAD + "不同 P1.2.2 ≠ P1.3.2\n";

	private MenuItem edit(String beginning) {
		return robot.ui(() -> {
			for (MenuItem menu : robot.window().shell().getMenuBar().getItems())
				if (menu.getText().startsWith(said("編輯", "&Edit"))) {
					menu.getMenu().notifyListeners(org.eclipse.swt.SWT.Show, new org.eclipse.swt.widgets.Event());
					for (MenuItem item : menu.getMenu().getItems())
						if (item.getText().replace("&", "").startsWith(beginning))
							return item;
				}
			throw new AssertionError("no " + beginning);
		});
	}

	private boolean canUndo() {
		MenuItem item = edit(said("復原", "Undo"));
		return robot.ui(item::isEnabled);
	}

	private boolean canRedo() {
		MenuItem item = edit(said("重做", "Redo"));
		return robot.ui(item::isEnabled);
	}

	@Test
	void keysTakeADecisionBackAndMakeItAgain() {
		CompareRows rows = compare().goTo("P1.3.2");
		assertFalse(canUndo());
		robot.press("ALT+N");
		rows.until("P1.2.2 與組織相關單位 / 客戶溝通需求，並調整提案內容及期程。 | —");
		assertTrue(canUndo());
		assertFalse(canRedo());
		robot.press("CTRL+Z");

		rows.until("P1.2.2 與組織相關單位 / 客戶溝通需求，並調整提案內容及期程。 | P1.3.2");
		assertFalse(Files.exists(folder.resolve(LINEAGE)));
		assertFalse(canUndo());
		assertTrue(canRedo());
		robot.press("CTRL+Y");
		rows.until("P1.2.2 與組織相關單位 / 客戶溝通需求，並調整提案內容及期程。 | —");
		assertEquals(DIFFERENT, read(folder.resolve(LINEAGE)));
	}

	@Test
	void decisionsAndReasonsAreTakenBackInTheOrderInWhichTheyWereMade() {
		String text = read(folder.resolve(NEW));
		CompareRows rows = compare().goTo("K15 受眾數據與隱私保護概念 | ＋");
		robot.press("F2");
		robot.type("因應個資法修正。");
		robot.press("CTRL+CR");
		rows.until("因應個資法修正。").goTo("P1.3.2");
		robot.press("ALT+N");
		robot.until("decided", () -> Files.exists(folder.resolve(LINEAGE)));
		rows.until("P1.3.2").goTo("S14 受眾數據分析工具操作 | ＋");
		robot.press("F2");
		robot.type("配合新任務。");
		robot.press("CTRL+CR");
		rows.until("配合新任務。");

		robot.press("CTRL+Z");
		rows.untilGone("配合新任務。");
		assertEquals(DIFFERENT, read(folder.resolve(LINEAGE)));
		robot.press("CTRL+Z");
		robot.until("decision gone", () -> !Files.exists(folder.resolve(LINEAGE)));
		rows.until("因應個資法修正。");
		robot.press("CTRL+Z");
		rows.untilGone("因應個資法修正。");
		assertFalse(robot.ui(() -> editor().isDirty()));
		for (int i = 0; i < 3; i++)
			robot.press("CTRL+Y");
		rows.until("配合新任務。").until("因應個資法修正。");
		assertEquals(DIFFERENT, read(folder.resolve(LINEAGE)));
		assertEquals(text, read(folder.resolve(NEW)));
	}

	@Test
	void undoWhileSomethingIsSearchedTakesNoDecisionBack() {
		CompareRows rows = compare().goTo("P1.3.2");
		robot.press("ALT+N");
		rows.until("P1.2.2 與組織相關單位 / 客戶溝通需求，並調整提案內容及期程。 | —");
		robot.window().fill(said("搜尋代碼或文字", "Find codes or text"), "P1");
		robot.press("CTRL+Z");
		robot.settle();

		assertEquals(DIFFERENT, read(folder.resolve(LINEAGE)));
	}

	@Test
	void whatSomebodyElseWroteIntoTheLineageStays() throws Exception {
		CompareRows rows = compare().goTo("P1.3.2");
		robot.press("ALT+N");
		rows.until("P1.2.2 與組織相關單位 / 客戶溝通需求，並調整提案內容及期程。 | —");
		Files.writeString(folder.resolve(LINEAGE), DIFFERENT + "刪除 P2.3.4\n");
		robot.press("CTRL+Z");

		rows.until("P1.2.2 與組織相關單位 / 客戶溝通需求，並調整提案內容及期程。 | P1.3.2");
		assertEquals(HEAD + "刪除 P2.3.4\n", read(folder.resolve(LINEAGE)));
	}
}
