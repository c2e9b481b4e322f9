package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.editor.StandardEditor;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Screen;

@Tag("windows")
class WholeStandardStoryTest {

	private static final String TEXT = """
			職能基準
			職業: 試驗
			T1: 職責
			  T1.1: 任務
			    級別 3
			    P1.1.1: 做一件事。
			    P1.1.3: 做另一件事。
			    知識 K02
			知識定義
			  K02: 一項知識
			""";

	@TempDir
	Path folder;
	private Path file;
	private Bench bench;
	private Robot robot;
	private StandardEditor editor;

	@BeforeEach
	void open() throws Exception {
		file = Files.writeString(folder.resolve("a.ocs"), TEXT).toRealPath();
		bench = new Bench(folder);
		robot = bench.robot();
		editor = bench.edit(file);
	}

	@AfterEach
	void close() {
		bench.close();
	}

	private String text() {
		return robot.ui(() -> bench.textOf(editor).getText());
	}

	@Test
	void renumbersByAKeyAndUndoBringsTheCodesBack() throws Exception {
		robot.press("CTRL+SHIFT+N");
		Screen dialog = robot.dialog(said("重新編號", "Renumber"));
		assertEquals(List.of("7 |     P1.1.3: 做另一件事。 |     P1.1.2: 做另一件事。", "8 |     知識 K02 |     知識 K01", "10 |   K02: 一項知識 |   K01: 一項知識"), dialog.rows().read());
		assertEquals(TEXT, text());
		dialog.picture(Path.of("target/pictures/renumber-" + said("zh", "en") + ".png"));
		robot.press("CR");
		robot.untilClosed(said("重新編號", "Renumber"));
		String renumbered = TEXT.replace("P1.1.3", "P1.1.2").replace("K02", "K01");
		assertEquals(renumbered, text());
		robot.press("CTRL+S");
		robot.until("saved", () -> !editor.isDirty());
		assertEquals(renumbered, Files.readString(file));

		robot.press("CTRL+Z");
		assertEquals(TEXT, text());
	}

	@Test
	void whoCancelsThePreviewChangesNothing() throws Exception {
		robot.press("CTRL+SHIFT+N");
		robot.dialog(said("重新編號", "Renumber"));
		robot.press("ESC");
		robot.untilClosed(said("重新編號", "Renumber"));

		assertEquals(TEXT, text());
		assertEquals(TEXT, Files.readString(file));
		assertFalse(robot.ui(editor::isDirty));
	}

	@Test
	void mendsAllThatIsSafeByAKey() throws Exception {
		robot.press("CTRL+END");
		robot.type("  K３: 另一項");
		robot.press("CTRL+SHIFT+1");
		robot.until("mended", () -> !text().contains("K３"));
		assertTrue(robot.window().words().contains(said("項發現。可用「復原」取回原樣。", "mended. Undo brings the text back.")), () -> robot.window().words());
		String mended = text();
		assertTrue(mended.contains("\n  K03: 另一項") || mended.contains("\n  K02: 另一項"), mended);
		robot.press("CTRL+S");
		robot.until("saved", () -> !editor.isDirty());
		assertEquals(mended, Files.readString(file));

		robot.press("CTRL+Z");
		assertEquals(TEXT + "  K３: 另一項", text());
	}

	@Test
	void formatsByAKey() {
		robot.press("CTRL+END");
		robot.type("   K03:另一項");
		robot.press("CTRL+SHIFT+F");
		Screen dialog = robot.dialog(said("整理格式", "Format"));
		assertEquals(List.of("11 |    K03:另一項 |   K03: 另一項"), dialog.rows().read());
		dialog.press(said("套用", "Apply"));
		robot.untilClosed(said("整理格式", "Format"));

		robot.window().picture(Path.of("target/pictures/window.png"));
		assertTrue(text().endsWith("  K02: 一項知識\n  K03: 另一項\n"), text());
	}

	@Test
	void writesTheKeywordsInTheOtherVocabulary() {
		Menus.bar(robot.window()).choose(said("職能基準", "Standard"), said("關鍵字", "Keywords"), said("改用英文關鍵字", "English Keywords"));
		robot.dialog(said("更換關鍵字語言", "Keywords in Another Language")).press(said("套用", "Apply"));
		robot.untilClosed(said("更換關鍵字語言", "Keywords in Another Language"));
		assertTrue(text().startsWith("standard"), text());

		Menus.bar(robot.window()).choose(said("職能基準", "Standard"), said("關鍵字", "Keywords"), said("改用中文關鍵字", "Chinese Keywords"));
		robot.dialog(said("更換關鍵字語言", "Keywords in Another Language")).press(said("套用", "Apply"));
		robot.untilClosed(said("更換關鍵字語言", "Keywords in Another Language"));
		assertEquals(TEXT, text());
	}
}
