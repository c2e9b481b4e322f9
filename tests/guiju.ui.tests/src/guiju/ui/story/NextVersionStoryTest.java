package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.editor.Editors;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Rows;
import guiju.ui.robot.Screen;

@Tag("windows")
class NextVersionStoryTest {

	@TempDir
	Path folder;
	private Path file;
	private String before;
	private Bench bench;
	private Robot robot;

	@BeforeEach
	void open() throws Exception {
		String text = Files.readString(Path.of(System.getProperty("guiju.root"), "examples", "KMC2431-001v4.ocs"));
		before = text.replace("T1: 媒體企劃案提案\n", "// 請保留\nT1: 媒體企劃案提案\n  緣由: 依座談意見。\n");
		file = Files.writeString(folder.resolve("KMC2431-001v4.ocs"), before).toRealPath();
		bench = new Bench(folder);
		robot = bench.robot();
		bench.untilChecked();
	}

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void theNextVersionIsBegunByTheKeyboardAloneAndTellsWhatMovesOn() throws Exception {
		bench.edit(file);
		robot.press("CTRL+ALT+N");
		Screen wizard = robot.dialog(said("下一版", "Next Version"));
		String words = wizard.words();
		assertTrue(words.contains("KMC2431-001v4 → KMC2431-001v5"), words);
		assertTrue(words.contains(said("代碼由 KMC2431-001v4 改為 KMC2431-001v5。", "The code KMC2431-001v4 becomes KMC2431-001v5.")), words);
		assertTrue(words.contains(said("版本沿革新增 1 列，原有 1 列改為歷史版本。", "One row is added to the history, and one becomes historic.")), words);
		assertTrue(words.contains(said("上一輪的 1 則緣由與修正說明不帶到新版", "One reason of the last round does not come along")), words);
		assertTrue(words.contains(said("1 則註解與容許都保留。", "One comment or acceptance stays.")), words);
		assertTrue(words.contains("−  職能基準 KMC2431-001v4") && words.contains("+  職能基準 KMC2431-001v5"), words);
		wizard.fill(said("發展更新日期", "Date of the version"), "2026/13");
		assertFalse(wizard.isEnabled(said("起草", "Begin")));
		wizard.fill(said("發展更新日期", "Date of the version"), "2026/12/15");
		assertTrue(wizard.words().contains("V5 KMC2431-001v5 2026/12/15"), wizard.words());
		wizard.picture(Path.of("target/pictures/wizard-next.png"));
		robot.press("CR");
		robot.untilClosed(said("下一版", "Next Version"));

		Path draft = folder.resolve("KMC2431-001v5.ocs");
		robot.until("the editor", () -> Editors.active().map(editor -> editor.document().file().endsWith("KMC2431-001v5.ocs")).orElse(false));
		String written = Files.readString(draft);
		assertTrue(written.startsWith("職能基準 KMC2431-001v5\n"), written);
		assertTrue(written.contains("// 請保留\nT1: 媒體企劃案提案\n") && !written.contains("緣由"), written);
		assertTrue(written.contains("  V5 KMC2431-001v5 2026/12/15: 媒體企劃人員\n    狀態: 最新版本\n"), written);
		assertTrue(written.contains("已被《KMC2431-001v5》取代"), written);
		assertTrue(Files.readString(folder.resolve("KMC2431-001v5.lineage")).startsWith("// 沿革：KMC2431-001v4 → KMC2431-001v5\n"));
		assertArrayEquals(before.getBytes("UTF-8"), Files.readAllBytes(file));
	}

	@Test
	void whatIsNotSavedYetIsToldAndComesAlong() throws Exception {
		bench.edit(file);
		robot.press("CTRL+END");
		robot.type("  // xyz");
		Menus.bar(robot.window()).choose(said("檔案", "File"), said("下一版…", "Next Version…"));
		Screen wizard = robot.dialog(said("下一版", "Next Version"));
		assertTrue(wizard.words().contains(said("有尚未儲存的修改", "has changes that are not saved")), wizard.words());
		wizard.press(said("起草", "Begin"));

		robot.until("written", () -> Files.exists(folder.resolve("KMC2431-001v5.ocs")));
		assertTrue(Files.readString(folder.resolve("KMC2431-001v5.ocs")).startsWith("職能基準 KMC2431-001v5\n"));
		assertTrue(Files.readString(folder.resolve("KMC2431-001v5.ocs")).contains("// xyz"));
		assertEquals(before, Files.readString(file));
	}

	@Test
	void aDraftThatWasBegunIsNotWrittenOver() throws Exception {
		Files.writeString(folder.resolve("KMC2431-001v5.ocs"), "職能基準 KMC2431-001v5\n");
		Rows rows = bench.explorer().until("KMC2431-001v4").select("KMC2431-001v4");
		Menus.context(robot, rows.control()).choose(said("下一版…", "Next Version…"));
		Screen wizard = robot.dialog(said("下一版", "Next Version"));

		assertTrue(wizard.words().contains(said("已經有名為「KMC2431-001v5.ocs」的檔案", "There is a file “KMC2431-001v5.ocs” already")), wizard.words());
		assertFalse(wizard.isEnabled(said("起草", "Begin")));
		robot.focus(wizard.named(Text.class, said("新檔名", "New file")));
		robot.press("ESC");
		robot.untilClosed(said("下一版", "Next Version"));
		assertEquals("職能基準 KMC2431-001v5\n", Files.readString(folder.resolve("KMC2431-001v5.ocs")));
	}

	@Test
	void aLineThatCannotBeReadIsToldInWords() throws Exception {
		Files.writeString(file, before.replace("T1: 媒體企劃案提案", "T1 媒體企劃案提案"));
		bench.untilChecked();
		Rows rows = bench.explorer().until("KMC2431-001v4").select("KMC2431-001v4");
		robot.focus(rows.control());
		robot.press("CTRL+ALT+N");
		Screen refused = robot.dialog(said("下一版", "Next Version"));

		assertTrue(refused.words().contains(said("看不懂，無法起草新版", "cannot be read")), refused.words());
		assertFalse(refused.words().contains("Exception"), refused.words());
		refused.press(said("確定", "OK"));
		assertFalse(Files.exists(folder.resolve("KMC2431-001v5.ocs")));
	}
}
