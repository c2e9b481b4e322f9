package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.editor.StandardEditor;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;

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
		String renumbered = TEXT.replace("P1.1.3", "P1.1.2").replace("K02", "K01");
		assertEquals(renumbered, text());
		robot.press("CTRL+S");
		robot.until("saved", () -> !editor.isDirty());
		assertEquals(renumbered, Files.readString(file));

		robot.press("CTRL+Z");
		assertEquals(TEXT, text());
	}

	@Test
	void formatsByAKey() {
		robot.press("CTRL+END");
		robot.type("   K03:另一項");
		robot.press("CTRL+SHIFT+F");

		robot.window().picture(Path.of("target/pictures/window.png"));
		assertTrue(text().endsWith("  K02: 一項知識\n  K03: 另一項\n"), text());
	}

	@Test
	void writesTheKeywordsInTheOtherVocabulary() {
		Menus.bar(robot.window()).choose(said("職能基準", "Standard"), said("關鍵字", "Keywords"), said("改用英文關鍵字", "English Keywords"));
		assertTrue(text().startsWith("standard"), text());

		Menus.bar(robot.window()).choose(said("職能基準", "Standard"), said("關鍵字", "Keywords"), said("改用中文關鍵字", "Chinese Keywords"));
		assertEquals(TEXT, text());
	}
}
