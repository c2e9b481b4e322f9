package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Answers;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Screen;

/** A window without an open standard leaves nobody asking what to do next. */
@Tag("windows")
class WelcomeStoryTest {

	private static final String TITLE = said("從這裡開始", "Begin here");
	private static final String EMPTY = said("左邊的資料夾還沒有職能基準", "The folder on the left has no standards yet");
	private static final String CHOOSE = said("在左邊點兩下一份職能基準", "Double-click a standard on the left");

	@TempDir
	Path temporary;
	private Path empty;
	private Path full;
	private Bench bench;
	private Robot robot;

	@BeforeEach
	void open() throws Exception {
		empty = Files.createDirectory(temporary.resolve("empty")).toRealPath();
		full = Files.createDirectory(temporary.resolve("full")).toRealPath();
		Bench.example("KMC2431-001v4", full.resolve("a.ocs"));
		bench = new Bench(empty);
		robot = bench.robot();
	}

	@AfterEach
	void close() {
		robot.closeDialogs();
		bench.close();
	}

	private void click(String words) {
		robot.mouse().click(robot.window().find(Link.class, link -> link.getText().contains(words)), 12, 8);
	}

	@Test
	void anEmptyFolderOffersTheWaysToBeginAndEachIsAClickAway() throws Exception {
		robot.until("told", () -> robot.window().words().contains(EMPTY));
		assertTrue(robot.window().words().contains(TITLE), robot.window().words());
		assertTrue(robot.window().words().contains("Shift+Ctrl+I"), robot.window().words());
		robot.picture(Path.of("target/pictures/welcome-" + said("zh", "en") + ".png"));

		click(said("匯入公告的文件", "Import a published document"));
		robot.dialog(said("匯入", "Import")).press(said("取消", "Cancel"));
		robot.untilClosed(said("匯入", "Import"));
		click(said("第一個十五分鐘", "the first quarter of an hour"));
		Screen guide = robot.dialog(said("使用手冊", "User Guide"));
		assertTrue(guide.words().contains(said("開啟一個資料夾（1 分鐘）", "Open a folder (1 minute)")), guide.words());
		guide.press(said("關閉", "Close"));
		robot.untilClosed(said("使用手冊", "User Guide"));

		try (Answers answers = new Answers(robot).then(full)) {
			click(said("開啟別的資料夾", "Open another folder"));
			robot.until("told what to do with it", () -> robot.window().words().contains(CHOOSE));
		}
		assertFalse(robot.window().words().contains(EMPTY));
	}

	@Test
	void itMakesRoomForAStandardAndComesBackAfterIt() {
		robot.until("there", () -> robot.window().words().contains(TITLE));
		bench.edit(full.resolve("a.ocs"));
		assertFalse(robot.window().words().contains(TITLE), robot.window().words());

		robot.press("CTRL+W");
		robot.until("there again", () -> robot.window().words().contains(TITLE));
	}

	@Test
	void toolsTellWhatTheyDoInTheUsersWordsAndWithTheirKeys() {
		String tips = robot.ui(() -> {
			StringBuilder all = new StringBuilder();
			for (ToolBar bar : robot.window().all(ToolBar.class))
				for (ToolItem item : bar.getItems())
					all.append(item.getToolTipText()).append('\n');
			return all.toString();
		});

		assertTrue(tips.contains(said("儲存 (Ctrl+S)", "Save (Ctrl+S)")), tips);
		assertTrue(tips.contains(said("復原 (Ctrl+Z)", "Undo (Ctrl+Z)")), tips);
		assertFalse(tips.contains("&"), tips);
	}
}
