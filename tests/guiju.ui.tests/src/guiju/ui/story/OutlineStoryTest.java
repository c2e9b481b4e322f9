package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Rows;

/** What stands around the pages says what the page at the front is about. */
@Tag("windows")
class OutlineStoryTest {

	private static final String EDIT = said("編輯", "Edit");
	private static final String UNDO = said("復原", "Undo");
	private static final String REDO = said("重做", "Redo");

	@TempDir
	Path folder;
	private final Robot robot = new Robot();
	private OpenedTree opened;

	@BeforeEach
	void open() throws Exception {
		opened = new OpenedTree(robot, OpenedTree.example(folder, "KMC2431-001v4.ocs"));
	}

	@AfterEach
	void close() {
		opened.close();
	}

	@Test
	void theOutlineShowsWhatIsSelectedInTheTreeAndNotWhatIsAroundIt() {
		Rows outline = robot.window().rows(said("大綱", "Outline"));
		for (String row : List.of("T1.2  規劃媒體企劃提案", "T2  採購及成效管控", "T2.3  媒體商關係維護")) {
			opened.rows().select(row);
			robot.until(row, () -> outline.selected().equals(List.of(row)));
		}
	}

	@Test
	void undoAndRedoCanBeChosenOnlyWhereTheyWouldDoSomething() throws Exception {
		String before = opened.text();
		for (String page : List.of(said("對應表", "Matrix"), said("樹狀", "Tree"))) {
			opened.page(page);
			assertFalse(isEnabled(UNDO), page);
			assertFalse(isEnabled(REDO), page);
		}

		robot.focus(opened.rows().select("T1.2").control());
		robot.press("ALT+ARROW_DOWN");
		assertTrue(isEnabled(UNDO));
		assertFalse(isEnabled(REDO));
		opened.page(said("對應表", "Matrix"));
		assertTrue(isEnabled(UNDO));
		Menus.bar(robot.window()).choose(EDIT, UNDO);
		robot.until("taken back", () -> opened.text().equals(before));
		assertFalse(isEnabled(UNDO));
		assertTrue(isEnabled(REDO));
		assertEquals(before, opened.saved());
	}

	@Test
	void whatIsBeingTypedInAFieldCanBeTakenBackAtOnce() throws Exception {
		String before = opened.text();
		opened.rows().select("T1.2");
		robot.focus(opened.field(said("緣由", "Reason")));
		assertFalse(isEnabled(UNDO));

		robot.type("座談會建議");
		assertTrue(isEnabled(UNDO));
		Menus.bar(robot.window()).choose(EDIT, UNDO);
		robot.until("taken back", () -> opened.text().equals(before));
		assertEquals(before, opened.saved());
	}

	@Test
	void lettersTypedOverTheTreeLeaveWhatIsSelected() {
		robot.focus(opened.rows().select("T1.2").control());
		robot.type("zz");

		assertTrue(opened.selected().get(0).startsWith("T1.2"), opened.selected().toString());
		assertTrue((robot.ui(() -> opened.tree().getStyle()) & SWT.NO_SEARCH) != 0, "the system's search would take the selection away");
	}

	private boolean isEnabled(String entry) {
		return Menus.bar(robot.window()).isEnabled(EDIT, entry);
	}
}
