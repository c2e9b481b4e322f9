package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Bench;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Screen;

@Tag("windows")
class GuideStoryTest {

	private static final String GUIDE = said("使用手冊", "User Guide");

	@TempDir
	Path folder;
	private Bench bench;
	private Robot robot;

	@BeforeEach
	void open() throws Exception {
		Bench.example("KMC2431-001v4", folder.resolve("a.ocs"));
		bench = new Bench(folder);
		robot = bench.robot();
	}

	@AfterEach
	void close() {
		robot.closeDialogs();
		bench.close();
	}

	private Screen fromMenu() {
		Menus.bar(robot.window()).choose(said("說明", "Help"), GUIDE);
		return robot.dialog(GUIDE);
	}

	private StyledText page(Screen guide) {
		return guide.named(StyledText.class, said("手冊內容", "Page of the guide"));
	}

	@Test
	void menuOpensTheFirstPageInTheUsersLanguage() {
		Screen guide = fromMenu();

		assertTrue(guide.words().contains(said("規矩協助委員會撰寫職能基準", "Guiju helps a committee write")), guide.words());
		assertFalse(guide.words().contains("**") || guide.words().contains(".md"), guide.words());
	}

	@Test
	void aPageIsChosenFromTheListByKeys() {
		Screen guide = fromMenu();
		List contents = guide.named(List.class, said("手冊的各頁", "Pages of the guide"));
		robot.focus(contents);
		robot.press("ARROW_DOWN");

		robot.until("the page", () -> page(guide).getText().startsWith(said("第一個十五分鐘", "The first quarter of an hour")));
		assertTrue(robot.ui(() -> guide.shell().getText()).startsWith(said("第一個十五分鐘", "The first quarter")), () -> robot.titles().toString());
	}

	@Test
	void linksAreFollowedByTabAndEnterAndBack() {
		Screen guide = fromMenu();
		robot.focus(page(guide));
		robot.press("TAB");
		robot.press("CR");
		robot.until("the page behind the first link", () -> page(guide).getText().startsWith(said("第一個十五分鐘", "The first quarter of an hour")));

		guide.press(said("上一頁", "Back"));
		robot.until("the page before", () -> page(guide).getText().startsWith(said("規矩使用手冊", "Guiju User Guide")));
	}

	@Test
	void f1OpensWhatFitsWhereTheKeyboardIs() throws Exception {
		try (OpenedTree tree = new OpenedTree(robot, folder.resolve("a.ocs"))) {
			robot.focus(tree.tree());
			robot.press("F1");
			Screen guide = robot.dialog(GUIDE);
			assertTrue(robot.ui(() -> page(guide).getText()).startsWith(said("樹狀頁與表單", "The tree page and its form")));

			Menus.bar(robot.window()).choose(said("說明", "Help"), GUIDE);
			robot.until("the first page", () -> page(guide).getText().startsWith(said("規矩使用手冊", "Guiju User Guide")));
			assertEquals(1, robot.titles().stream().filter(title -> title.contains(GUIDE)).count());
			guide.press(said("關閉", "Close"));
			robot.untilClosed(GUIDE);
		}
	}

	@Test
	void f1InTheFolderTellsOfFiles() {
		robot.focus(bench.explorer().control());
		robot.press("F1");
		Screen guide = robot.dialog(GUIDE);

		assertTrue(robot.ui(() -> page(guide).getText()).startsWith(said("檔案", "Files")));
	}

	@Test
	void f1InADialogTellsOfIt() {
		Menus.bar(robot.window()).choose(said("檢視", "View"), said("偏好設定…", "Preferences…"));
		Screen settings = robot.dialog(said("偏好設定", "Preferences"));
		robot.focus(settings.rows().control());
		robot.press("F1");

		Screen guide = robot.dialog(GUIDE);
		assertTrue(robot.ui(() -> page(guide).getText()).startsWith(said("偏好設定", "Preferences")));
		guide.press(said("關閉", "Close"));
		settings.press(said("取消", "Cancel"));
	}
}
