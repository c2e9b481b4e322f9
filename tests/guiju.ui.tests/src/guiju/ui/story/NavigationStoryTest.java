package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.editor.Editors;
import guiju.ui.editor.StandardEditor;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;

/** Who follows a citation wants to come back, and moves between editors and views without a mouse. */
@Tag("windows")
class NavigationStoryTest {

	@TempDir
	Path folder;
	private Path first;
	private Path second;
	private Bench bench;
	private Robot robot;

	@BeforeEach
	void open() throws Exception {
		first = Bench.example("KMC2431-001v4", folder.resolve("a.ocs")).toRealPath();
		second = Bench.example("KMM2431-002v4", folder.resolve("b.ocs")).toRealPath();
		bench = new Bench(folder);
		robot = bench.robot();
	}

	@AfterEach
	void close() {
		bench.close();
	}

	private void caretAt(StandardEditor editor, String words) {
		robot.ui(() -> {
			editor.reveal(editor.document().session().text().indexOf(words), 0);
			return null;
		});
		bench.focusText(editor);
	}

	private String line(StandardEditor editor) {
		return robot.ui(() -> bench.textOf(editor).getLine(bench.textOf(editor).getLineAtOffset(bench.textOf(editor).getCaretOffset()))).strip();
	}

	@Test
	void backLeadsToTheCitationAndForwardToTheDefinitionAgain() throws Exception {
		byte[] before = Files.readAllBytes(first);
		StandardEditor editor = bench.edit(first);
		robot.until("what is known", () -> editor.document().session().snapshot().revision() == editor.document().session().revision());
		caretAt(editor, "K15");
		String citation = line(editor);
		robot.press("F3");
		robot.until("the definition", () -> line(editor).startsWith("K15:"));

		robot.press("ALT+ARROW_LEFT");
		robot.until("the citation " + citation, () -> line(editor).equals(citation));
		robot.press("ALT+ARROW_RIGHT");
		robot.until("the definition again", () -> line(editor).startsWith("K15:"));
		assertArrayEquals(before, Files.readAllBytes(first));
	}

	@Test
	void backLeadsToTheOtherStandardWhereTheUserWas() {
		StandardEditor one = bench.edit(first);
		caretAt(one, "T1.2:");
		bench.edit(second);
		Menus.bar(robot.window()).choose(said("職能基準", "Standard"), said("回到上一個位置", "Go Back"));

		robot.until("the first standard", () -> Editors.active().map(editor -> editor == one).orElse(false));
		assertTrue(line(one).startsWith("T1.2:"), () -> line(one));
	}

	@Test
	void editorsAreChangedAndEnlargedByKeys() {
		StandardEditor one = bench.edit(first);
		bench.edit(second);
		robot.press("CTRL+M");
		robot.until("nothing but the editor", () -> robot.page().isPageZoomed());
		robot.press("CTRL+M");
		robot.until("all views", () -> !robot.page().isPageZoomed());

		robot.focus(bench.explorer().control());
		robot.press("F12");
		robot.until("the keyboard in the editor", () -> robot.page().getActivePart() instanceof StandardEditor);
		assertEquals("b.ocs", robot.ui(() -> robot.page().getActivePart().getTitle()));
		robot.press("CTRL+PAGE_UP");
		robot.until("the first standard", () -> Editors.active().map(editor -> editor == one).orElse(false));
	}
}
