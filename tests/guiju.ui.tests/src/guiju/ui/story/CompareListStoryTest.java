package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.ui.compare.CompareInput;
import guiju.ui.compare.version.FileVersion;
import guiju.ui.editor.Editors;
import guiju.ui.robot.CompareRows;

@Tag("windows")
class CompareListStoryTest extends CompareStory {

	@Test
	void filtersByKindImpactElementTextAndView() {
		CompareRows rows = compare().until("分析目標受眾");
		String find = said("搜尋代碼或文字", "Find codes or text");
		robot.window().fill(find, "財務報表");
		rows.untilGone("分析目標受眾").until("K04 財務報表概念 | —");
		robot.window().fill(find, "");
		String kinds = said("變更種類", "Kind of change");
		check(kinds, said("拆分  1", "split  1"));
		rows.untilGone("財務報表").until("P2.2.5");
		assertEquals(3, rows.read().size(), () -> rows.read().toString());
		check(kinds, said("合併  1", "merged  1"));
		rows.until("P2.2.5").until(said("⇄ 合併", "⇄ merged")).untilGone("財務報表");
		assertTrue(details().contains(said("拆分、合併", "split, merged")), this::details);
		robot.window().press(said("清除篩選", "Clear filters"));
		rows.until("財務報表");
		check(said("影響", "Impact"), said("○ 文字編排  1（連動 14）", "○ editorial  1 (14 follow)"));
		rows.until("P1.3.3").untilGone("P2.2.5");
		check(said("影響", "Impact"), said("所有影響", "All impacts"));
		check(said("項目", "Element"), said("技能  1", "skill  1"));
		rows.until("S14").untilGone("P1.3.3");
		check(said("項目", "Element"), said("所有項目", "All elements"));
		pick(said("檢視", "View"), said("變更與連動", "With what follows"));
		rows.until("O1.2.1 媒體企劃提案書 | O1.3.1 媒體企劃提案書").untilGone("P2.1.2");
		pick(said("檢視", "View"), said("全文", "Everything"));
		rows.until("P2.1.2");
		robot.window().fill(find, "沒有這種字");
		robot.until("nothing", () -> rows.control().items().isEmpty());
	}

	@Test
	void keysAloneGoFromChangeToChangeUnfoldAndOpenBothSides() {
		CompareRows rows = compare();
		robot.focus(rows.control());
		robot.press("HOME");
		robot.press("F7");
		assertTrue(rows.selected().contains("KMC2431-001v5"), rows::selected);
		robot.press("CTRL+.");
		robot.press("F7");
		assertTrue(rows.selected().contains("P1.1.1"), rows::selected);
		assertTrue(details().contains("3 / 16"), this::details);
		robot.press("CTRL+,");
		robot.press("SHIFT+F7");
		assertTrue(rows.selected().contains("KMC2431-001v5"), rows::selected);
		rows.goTo("K04 財務報表概念 | —");
		robot.press("ARROW_RIGHT");
		rows.until(said("知識 K05 → K04", "knowledge K05 → K04"));
		robot.press("ARROW_DOWN");
		assertTrue(rows.selected().contains("K05 → K04"), rows::selected);
		robot.press("ARROW_LEFT");
		robot.press("ARROW_LEFT");
		rows.untilGone("K05 → K04");

		rows.goTo("P1.1.1");
		robot.press("CR");
		robot.until("the new text", () -> Editors.active().filter(editor -> editor.document().file().endsWith(NEW)).isPresent());
		StyledText text = bench.textOf(robot.ui(() -> Editors.active().orElseThrow()));
		robot.until("at the line", () -> text.getLine(text.getLineAtOffset(text.getCaretOffset())).contains("P1.1.1: "));
		robot.ui(() -> {
			robot.page().activate(robot.page().findEditor(new CompareInput(new FileVersion(folder.resolve(OLD)), new FileVersion(folder.resolve(NEW)))));
			return null;
		});
		robot.settle();
		robot.focus(rows.control());
		robot.press("SHIFT+CR");
		robot.until("the old text", () -> Editors.active().filter(editor -> editor.document().file().endsWith(OLD)).isPresent());
	}

	@Test
	void theMouseSelectsUnfoldsAndOpens() {
		CompareRows rows = compare();
		robot.window().fill(said("搜尋代碼或文字", "Find codes or text"), "P2.3.4");
		rows.untilGone("P1.1.1");
		rows.click("P2.3.4 客戶", 2, false);
		robot.until("selected", () -> rows.selected().contains("P2.3.4"));
		rows.click("P2.3.4 客戶", 1, true);

		robot.until("the old text", () -> Editors.active().filter(editor -> editor.document().file().endsWith(OLD)).isPresent());
	}

	@Test
	void oldAndNewAreSwappedAndTheDoubtIsTold() {
		compare();
		robot.window().press(said("對調", "Swap"));

		robot.until("swapped", () -> robot.page().getActiveEditor().getTitle().equals("KMC2431-001v5 → KMC2431-001v4"));
		robot.until("compared", () -> !new CompareRows(robot).read().isEmpty());
		assertTrue(headline().contains(said("新舊的順序可能顛倒", "The order may be swapped")), this::headline);
	}

	@Test
	void aThousandRowsAreListedWithoutAWait() throws Exception {
		StringBuilder text = new StringBuilder("職能基準 KMC2431-009v1\n職業: 大型\nT1: 大型職責\n");
		for (int task = 1; task <= 50; task++) {
			text.append("  T1.").append(task).append(": 執行第 ").append(task).append(" 項工作\n    級別 3\n");
			for (int indicator = 1; indicator <= 20; indicator++)
				text.append("    P1.").append(task).append('.').append(indicator).append(": 依第 ").append(task * 100 + indicator)
						.append(" 號程序完成工作，並填寫紀錄表後送主管核定，以符合作業規範之要求。\n");
		}
		Files.writeString(folder.resolve("a.ocs"), text);
		Files.writeString(folder.resolve("b.ocs"), text.toString().replace("09v1", "09v2").replace("填寫紀錄表後", "填報紀錄表後，"));
		CompareRows rows = compare(new CompareInput(new FileVersion(folder.resolve("a.ocs")), new FileVersion(folder.resolve("b.ocs"))));
		robot.until("all", () -> rows.control().items().size() > 1000);
		robot.focus(rows.control());
		long start = System.nanoTime();
		robot.press("END");
		robot.press("HOME");
		robot.press("PAGE_DOWN");
		System.out.println("a comparison of " + rows.read().size() + " rows: three keys took " + (System.nanoTime() - start) / 1_000_000 + " ms");
		assertFalse(rows.selected().isEmpty());
	}
}
