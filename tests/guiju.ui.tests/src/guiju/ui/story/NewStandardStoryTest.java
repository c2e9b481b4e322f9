package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.editor.Editors;
import guiju.ui.editor.StandardEditor;
import guiju.ui.robot.Answers;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Screen;

@Tag("windows")
class NewStandardStoryTest {

	@TempDir
	Path folder;
	private Bench bench;
	private Robot robot;

	@BeforeEach
	void open() throws Exception {
		Bench.example("KMC2431-001v4", folder.resolve("a.ocs"));
		bench = new Bench(folder);
		robot = bench.robot();
		bench.untilChecked();
	}

	@AfterEach
	void close() {
		bench.close();
	}

	private Screen wizard() {
		robot.focus(bench.explorer().control());
		robot.press("CTRL+N");
		return robot.dialog(said("新增職能基準", "New Standard"));
	}

	@Test
	void aStandardIsBegunByTheKeyboardAlone() throws Exception {
		Screen wizard = wizard();
		robot.focus(wizard.named(Text.class, said("基準代碼", "Code")));
		robot.type("TFB5139-901v1");
		assertTrue(wizard.words().contains(said("符合編碼規則。", "Follows the scheme of codes.")), wizard.words());
		assertTrue(wizard.words().contains("休閒與觀光旅遊 / 餐飲管理"), wizard.words());
		robot.focus(wizard.named(Text.class, said("名稱", "Name")));
		robot.type("社區咖啡師");
		wizard.picture(Path.of("target/pictures/wizard-new-head.png"));
		robot.press("CR");
		robot.until("the second page", () -> wizard.words().contains(said("骨架與檔案", "Outline and file")));
		assertTrue(wizard.words().contains("TFB5139-901v1.ocs"), wizard.words());
		wizard.picture(Path.of("target/pictures/wizard-new-outline.png"));
		robot.press("CR");
		robot.untilClosed(said("新增職能基準", "New Standard"));

		robot.until("the editor", () -> Editors.active().isPresent());
		Path file = folder.resolve("TFB5139-901v1.ocs");
		assertEquals("""
				職能基準 TFB5139-901v1
				職業: 社區咖啡師
				職類別 TFB: 休閒與觀光旅遊 / 餐飲管理
				職業別 5139:
				工作描述:

				T1:
				  T1.1:
				    O1.1.1:
				    P1.1.1:
				  T1.2:
				    O1.2.1:
				    P1.2.1:

				T2:
				  T2.1:
				    O2.1.1:
				    P2.1.1:
				  T2.2:
				    O2.2.1:
				    P2.2.1:

				知識定義
				  K01:
				技能定義
				  S01:
				態度定義
				  A01:
				    定義:
				""", Files.readString(file));
		StandardEditor editor = robot.ui(() -> Editors.active().orElseThrow());
		StyledText text = bench.textOf(editor);
		robot.until("the caret at the first blank", () -> text.getCaretOffset() == editor.document().session().text().indexOf("職業別 5139:") + "職業別 5139:".length());
		robot.type(" ok");
		robot.press("CTRL+S");
		robot.until("saved", () -> !editor.isDirty());
		assertTrue(Files.readString(file).contains("職業別 5139: ok\n"));
	}

	@Test
	void withoutACodeTheFileIsCalledByItsName() throws Exception {
		Menus.bar(robot.window()).choose(said("檔案", "File"), said("新增職能基準…", "New Standard…"));
		Screen wizard = robot.dialog(said("新增職能基準", "New Standard"));
		assertTrue(wizard.words().contains(said("代碼可以等主管單位編訂後再填。", "The code can wait")), wizard.words());
		wizard.press(said("職類", "a job family (職類)"));
		wizard.fill(said("名稱", "Name"), "餐飲");
		Combo level = wizard.named(Combo.class, said("基準級別", "Level"));
		String third = robot.ui(() -> level.getItem(3));
		wizard.choose(said("基準級別", "Level"), third);
		wizard.press(said("下一步", "Next") + " >");
		wizard.press(said("英文", "English"));
		wizard.press(said("建立", "Create"));

		Path file = folder.resolve("餐飲.ocs");
		robot.until("written", () -> Files.exists(file));
		assertTrue(Files.readString(file).startsWith("standard\njob-family: 餐飲\nstandard-level 3\ndescription:\n\nT1:\n  T1.1:\n    level 3\n"), Files.readString(file));
		robot.until("the editor", () -> Editors.active().isPresent());
		bench.explorer().until("餐飲");
	}

	@Test
	void aCodeThatIsTakenAndOneThatIsOddAreToldWhileTyping() {
		Screen wizard = wizard();
		wizard.fill(said("基準代碼", "Code"), "KMC2431-001v4");
		assertTrue(wizard.words().contains(said("資料夾中已有這個代碼：a.ocs", "A standard in this folder has that code: a.ocs")), wizard.words());
		assertFalse(wizard.isEnabled(said("下一步", "Next") + " >"));
		wizard.fill(said("基準代碼", "Code"), "KMC24");
		assertTrue(wizard.words().contains(said("編碼規則為：", "The scheme: ")), wizard.words());
		wizard.fill(said("基準代碼", "Code"), "kmc");
		assertTrue(wizard.words().contains(said("「kmc」不合編碼規則", "“kmc” does not follow the scheme")), wizard.words());
		assertTrue(wizard.isEnabled(said("下一步", "Next") + " >"));
		robot.press("ESC");
		robot.untilClosed(said("新增職能基準", "New Standard"));
	}

	@Test
	void noFileIsWrittenOver() throws Exception {
		Files.writeString(folder.resolve("BAS4110-001v1.ocs"), "mine");
		Screen wizard = wizard();
		wizard.fill(said("基準代碼", "Code"), "BAS4110-001v1");
		wizard.press(said("下一步", "Next") + " >");
		Text file = wizard.named(Text.class, said("檔名", "File name"));
		assertEquals("BAS4110-001v1 (2).ocs", robot.ui(file::getText));
		wizard.fill(said("檔名", "File name"), "BAS4110-001v1.ocs");
		assertTrue(wizard.words().contains(said("已經有名為「BAS4110-001v1.ocs」的檔案", "There is a file “BAS4110-001v1.ocs” already")), wizard.words());
		assertFalse(wizard.isEnabled(said("建立", "Create")));
		wizard.press(said("取消", "Cancel"));

		assertEquals("mine", Files.readString(folder.resolve("BAS4110-001v1.ocs")));
	}

	@Test
	void aFolderThatTakesNoFilesIsTold(@TempDir Path elsewhere) {
		Screen wizard = wizard();
		wizard.press(said("下一步", "Next") + " >");
		try (Answers answers = new Answers(robot).then(Path.of("/proc/1")).then().then(elsewhere)) {
			wizard.press(said("瀏覽…", "Browse…"));
			assertTrue(wizard.words().contains(said("不能寫入", "You may not write")), wizard.words());
			assertFalse(wizard.isEnabled(said("建立", "Create")));
			wizard.press(said("瀏覽…", "Browse…"));
			assertFalse(wizard.isEnabled(said("建立", "Create")));
			wizard.press(said("瀏覽…", "Browse…"));
			assertTrue(wizard.isEnabled(said("建立", "Create")), wizard.words());
		}
		wizard.press(said("取消", "Cancel"));
	}
}
