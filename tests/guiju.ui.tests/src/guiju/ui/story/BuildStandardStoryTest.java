package guiju.ui.story;

import static guiju.ui.story.OpenedTree.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Robot;
import guiju.ui.robot.Screen;
import guiju.ui.wording.AccessibleName;

/** A member who never saw the text writes a standard, first its head and then its parts, by the keyboard alone. */
@Tag("windows")
class BuildStandardStoryTest {

	private static final String HEAD = """
			職能基準 TFB5139-901v1
			職業: 社區咖啡師
			職類別 TFB: 休閒與觀光旅遊 / 餐飲管理
			職業別 5139: 其他餐飲服務人員
			行業別 I5631: 飲料店業
			基準級別 3
			工作描述: 負責飲品製作。
			發展單位: 某協會
			有效期限 2029/01/14
			""";

	private final Robot robot = new Robot();

	@Test
	void theHeadIsWrittenFieldByFieldWithTab(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, "職能基準\n")) {
			robot.press("CR");
			robot.type("TFB5139-901v1");
			to(word("職能基準名稱", "Name of the standard"));
			robot.type("社區咖啡師");
			to(word("基準級別", "Level of the standard"));
			robot.type("3");
			to(word("工作描述", "Description"));
			robot.type("負責飲品製作。");
			to(word("職類別 代碼 1", "Categories Code 1"));
			robot.type("TFB");
			to(word("職業別 代碼 1", "Occupation classes Code 1"));
			robot.type("5139");
			to(word("職業別 名稱 1", "Occupation classes Name 1"));
			robot.type("其他餐飲服務人員");
			to(word("行業別 代碼 1", "Industries Code 1"));
			robot.type("I5631");
			to(word("行業別 名稱 1", "Industries Name 1"));
			robot.type("飲料店業");
			to(word("發展單位 1", "Developers 1"));
			robot.type("某協會");
			to(word("有效期限", "Valid until"));
			robot.type("2029/01/14");
			robot.press("TAB");
			robot.press("ESC");
			assertEquals(opened.tree(), robot.ui(() -> robot.display().getFocusControl()));
			assertEquals(HEAD, opened.saved());
		}
	}

	/** Goes on with Tab until a field has the keyboard. */
	private void to(String name) {
		for (int i = 0; i < 8; i++) {
			robot.press("TAB");
			if (name.equals(focus()))
				return;
		}
		assertEquals(name, focus());
	}

	private String focus() {
		return robot.ui(() -> {
			Control control = robot.display().getFocusControl();
			return control == null ? "nothing" : String.valueOf(control.getData(AccessibleName.KEY));
		});
	}

	@Test
	void dutiesTasksAndAllThatFollowsAreWrittenInTreeAndForm(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, "職能基準 TFB5139-901v1\n職業: 社區咖啡師\n")) {
			outline(opened);
			go(opened, word("態度", "Attitudes"));
			insert(0, "主動積極");
			robot.press("CR");
			to(word("定義", "Definition"));
			robot.type("主動做事。");
			robot.press("ESC");
			go(opened, word("學歷、經歷或能力條件", "Prerequisites"));
			insert(0, "高中以上。");
			go(opened, word("其他補充說明", "Remarks"));
			insert(0, "僅供參考。");
			go(opened, word("註解", "Notes"));
			insert(0, "食品安全衛生管理法。");
			go(opened, word("修正說明", "Reasons of the revision"));
			insert(0, "併入。");
			go(opened, word("版本沿革", "History"));
			insert(0, "社區咖啡師");
			version();

			assertEquals("""
					職能基準 TFB5139-901v1
					職業: 社區咖啡師

					T1: 飲品製作
					  T1.1: 萃取咖啡
					    級別 3
					    O1.1.1: 萃取紀錄表
					    P1.1.1: 設定研磨刻度。
					    知識 K01
					    技能 S01

					知識定義
					  K01: 咖啡豆種【註1】
					技能定義
					  S01: 感官評估
					態度定義
					  A01: 主動積極
					    定義: 主動做事。
					說明
					  條件: 高中以上。
					  補充: 僅供參考。
					  註1: 食品安全衛生管理法。
					修正說明
					  刪除 T1: 併入。
					版本沿革
					  V1 TFB5139-901v1 2026/01/15: 社區咖啡師
					    狀態: 最新版本
					    更新說明: 略
					""", opened.saved());
		}
	}

	private void outline(OpenedTree opened) {
		insert(1, "飲品製作");
		insert(2, "萃取咖啡");
		robot.press("CR");
		to(word("職能級別", "Level"));
		robot.type("3");
		robot.press("ESC");
		insert(2, "萃取紀錄表");
		go(opened, "T1.1");
		insert(3, "設定研磨刻度。");
		go(opened, "T1.1");
		robot.press("CR");
		to(word("引用的知識", "Cited knowledge"));
		cite(word("選擇要引用的知識", "Knowledge to cite"), "咖啡豆種【註1】");
		to(word("引用的技能", "Cited skills"));
		cite(word("選擇要引用的技能", "Skills to cite"), "感官評估");
		robot.press("ESC");
	}

	private void version() {
		robot.press("CR");
		to(word("發展更新日期", "Date"));
		robot.type("2026/01/15");
		robot.press("TAB");
		robot.type("最新版本");
		robot.press("TAB");
		robot.type("略");
		robot.press("ESC");
	}

	@Test
	void theFormOffersTheMouseWhatComesNext(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, "職能基準 TFB5139-901v1\n職業: 社區咖啡師\n")) {
			opened.rows().select("TFB5139");
			offer(opened, word("新增主要職責", "Add Duty"), "飲品製作");
			offer(opened, word("新增工作任務", "Add Task"), "萃取咖啡");
			offer(opened, word("新增行為指標", "Add Indicator"), "設定研磨刻度。");
			opened.rows().select("T1.1");
			offer(opened, word("新增工作產出", "Add Output"), "萃取紀錄表");
			opened.rows().select(word("學歷、經歷或能力條件", "Prerequisites"));
			offer(opened, word("新增學歷、經歷或能力條件", "Add Prerequisite"), "符合下列任一項者：");
			offer(opened, word("新增子項", "Add Bullet"), "高中以上。");

			assertEquals("""
					職能基準 TFB5139-901v1
					職業: 社區咖啡師

					T1: 飲品製作
					  T1.1: 萃取咖啡
					    O1.1.1: 萃取紀錄表
					    P1.1.1: 設定研磨刻度。

					說明
					  條件: 符合下列任一項者：
					    - 高中以上。
					""", opened.saved());
		}
	}

	/** Follows what the form offers, and names what comes of it. */
	private void offer(OpenedTree opened, String offer, String name) {
		Link link = opened.screen().find(Link.class, each -> each.getText().replaceAll("</?a>", "").equals(offer));
		robot.start(() -> link.notifyListeners(SWT.Selection, new Event()));
		robot.until("a field in place", () -> word("就地修改文字", "Edit Text in Place").equals(focusName()));
		robot.type(name + "\n");
	}

	@Test
	void whoLeavesANewElementWithoutANameDoesNotGetIt(@TempDir Path folder) throws Exception {
		String text = "職能基準 TFB5139-901v1\nT1: 飲品製作\n  T1.1: 萃取咖啡\n    P1.1.1: 設定刻度。\n";
		try (OpenedTree opened = new OpenedTree(robot, folder, text)) {
			opened.rows().expand("T1.1").select("P1.1.1");
			robot.press("INSERT");
			assertTrue(opened.text().contains("P1.1.2:"), opened.text());
			robot.type("不要");
			robot.press("ESC");
			assertEquals(text, opened.text());
			assertEquals(List.of("P1.1.1  設定刻度。"), opened.selected());
			assertEquals(opened.tree(), robot.ui(() -> robot.display().getFocusControl()));
		}
	}

	/** Adds an element by its place in the list of what may be new here, none where there is no choice, and names it. */
	private void insert(int entry, String name) {
		robot.press("INSERT");
		robot.pause(200);
		for (int i = 0; i < entry; i++)
			robot.press("ARROW_DOWN");
		if (entry > 0)
			robot.press("CR");
		robot.until("a field in place", () -> word("就地修改文字", "Edit Text in Place").equals(focusName()));
		robot.type(name + "\n");
	}

	private String focusName() {
		Control control = robot.display().getFocusControl();
		return control == null ? "" : String.valueOf(control.getData(AccessibleName.KEY));
	}

	private void go(OpenedTree opened, String row) {
		robot.press("HOME");
		for (int i = 0; i < 60; i++) {
			if (!opened.selected().isEmpty() && opened.selected().get(0).strip().startsWith(row))
				return;
			robot.press("ARROW_DOWN");
		}
		throw new AssertionError(row + " among " + opened.rows().read());
	}

	private void cite(String title, String name) {
		robot.press("INSERT");
		Screen picker = robot.dialog(title);
		robot.type(name + "\n");
		robot.untilClosed(title);
	}
}
