package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Contrast;
import guiju.ui.robot.Painted;
import guiju.ui.robot.Robot;
import guiju.ui.theme.Themes;

/** What is written on buttons is read in either theme, also where a button cannot be pressed, and after a change of themes. */
@Tag("windows")
class ButtonColoursStoryTest {

	/** What cannot be pressed is paler, but must be read. */
	private static final double PALE = 2.5;

	@TempDir
	Path folder;
	private final Robot robot = new Robot();
	private OpenedTree tree;
	private Themes.Choice before;

	@BeforeEach
	void open() throws Exception {
		before = robot.ui(Themes::chosen);
		tree = new OpenedTree(robot, OpenedTree.example(folder, "KMC2431-001v4.ocs"));
		tree.rows().select("T1.1");
		robot.ui(() -> robot.page().showView("guiju.ui.problems"));
		robot.settle();
	}

	@AfterEach
	void close() {
		choose(before);
		tree.close();
	}

	@Test
	void buttonsAreReadInEitherThemeAndAfterAChange() {
		for (Themes.Choice theme : List.of(Themes.Choice.LIGHT, Themes.Choice.DARK, Themes.Choice.LIGHT)) {
			choose(theme);
			List<Button> buttons = robot.ui(() -> robot.window().all(Button.class).stream().filter(button -> !button.getText().isBlank()).toList());
			assertTrue(buttons.size() > 6, buttons::toString);
			for (int i = 0; i < 50 && !faint(buttons).isEmpty(); i++)
				robot.pause(100);
			assertEquals(List.of(), faint(buttons), theme.name());
		}
	}

	@Test
	void aButtonThatCannotBePressedLooksSo() {
		for (Themes.Choice theme : List.of(Themes.Choice.DARK, Themes.Choice.LIGHT)) {
			choose(theme);
			Button add = button(said("加入…", "Add…"));
			Button remove = button(said("移除", "Remove"));
			assertTrue(robot.ui(add::isEnabled) && !robot.ui(remove::isEnabled));
			double enabled = contrast(add);
			double disabled = contrast(remove);
			assertTrue(disabled < enabled * 0.8, theme + ": " + enabled + " and " + disabled);
		}
	}

	private Button button(String text) {
		return robot.window().find(Button.class, button -> button.getText().equals(text));
	}

	private List<String> faint(List<Button> buttons) {
		return buttons.stream().filter(this::isInSight).filter(button -> contrast(button) < (robot.ui(button::isEnabled) ? Contrast.ENOUGH : PALE))
				.map(button -> "%s: %.1f".formatted(robot.ui(button::getText), contrast(button))).toList();
	}

	/** A form may be longer than its place. */
	private boolean isInSight(Button button) {
		return robot.ui(() -> {
			Rectangle seen = new Rectangle(0, 0, button.getSize().x, button.getSize().y);
			for (Control each = button; !(each instanceof Shell); each = each.getParent())
				seen = robot.display().map(each, each.getParent(), seen).intersection(each.getParent().getClientArea());
			return seen.width == button.getSize().x && seen.height == button.getSize().y;
		});
	}

	/** Without the frame, and without the picture before the words. */
	private double contrast(Button button) {
		Rectangle words = robot.ui(() -> {
			Point size = button.getSize();
			boolean first = button.getImage() != null || (button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0;
			int from = first ? Math.min(26, size.x / 2) : 6;
			return new Rectangle(from, 6, size.x - from - 6, size.y - 12);
		});
		return Painted.contrast(robot, button, words);
	}

	private void choose(Themes.Choice theme) {
		robot.ui(() -> {
			Themes.choose(theme);
			return null;
		});
		robot.pause(500);
		robot.settle();
	}
}
