package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import guiju.ui.robot.Accessibility;
import guiju.ui.robot.CompareRows;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Painted;
import guiju.ui.robot.Screen;
import guiju.ui.theme.Themes;

/** A comparison as those use it who hear it, have no mouse, see little or have a small screen. */
@Tag("windows")
class CompareAccessStoryTest extends CompareStory {

	@Test
	void everythingHasANameAndTabReachesIt() {
		CompareRows rows = compare().goTo("P2.2.5");
		Accessibility look = new Accessibility(robot, new Screen(robot, robot.ui(() -> page(rows))));

		assertEquals(List.of(), look.nameless());
		assertEquals(List.of(), look.unreached(rows.control(), 60).stream().filter(each -> !each.startsWith("StyledText “媒體企劃人員")).toList());
		assertTrue(robot.ui(rows.control()::summary).startsWith("媒體企劃人員"), "the summary is heard with the rows");
	}

	@Test
	void dialogsNameWhatIsInThemAndTabReachesIt() {
		List<String> wrong = new ArrayList<>();
		robot.focus(bench.explorer().until("KMC2431-001v5").select("KMC2431-001v5").control());
		robot.press("CTRL+ALT+D");
		check(robot.dialog(said("比較版本", "Compare Versions")), wrong);
		CompareRows rows = compare().goTo("P2.3.4");
		Menus.context(robot, rows.control()).choose(said("其實是…", "Same As…"));
		check(robot.dialog(said("指定同一項", "The Same Item")), wrong);

		assertEquals(List.of(), wrong);
	}

	private void check(Screen dialog, List<String> wrong) {
		Accessibility look = new Accessibility(robot, dialog);
		wrong.addAll(look.nameless());
		wrong.addAll(look.unreached(dialog.rows().control(), 30));
		wrong.addAll(look.faint());
		robot.closeDialogs();
	}

	@ParameterizedTest
	@EnumSource(value = Themes.Choice.class, names = {"LIGHT", "DARK"})
	void whatWasStruckOrAddedCanBeReadAlsoAfterAChangeOfTheTheme(Themes.Choice theme) {
		CompareRows rows = compare().goTo("P2.2.5");
		Themes.Choice before = robot.ui(Themes::chosen);
		try {
			for (Themes.Choice each : theme == Themes.Choice.LIGHT ? List.of(Themes.Choice.DARK, theme) : List.of(theme)) {
				robot.ui(() -> {
					Themes.choose(each);
					return null;
				});
				robot.pause(900);
			}
			Screen page = new Screen(robot, robot.ui(() -> page(rows)));
			Set<String> faint = new HashSet<>(new Accessibility(robot, page).faint());
			for (Button button : robot.ui(() -> page.all(Button.class)))
				robot.ui(() -> button.isEnabled() && contrast(button) < 4.5 && faint.add(button.getText() + " " + button.getForeground() + " on " + button.getBackground()));
			assertEquals(Set.of(), faint);
			List<Button> buttons = robot.ui(() -> page.all(Button.class).stream().filter(Button::isEnabled).toList());
			for (int i = 0; i < 50 && !buttons.stream().allMatch(this::isRead); i++)
				robot.pause(100);
			for (Button button : buttons)
				assertTrue(isRead(button), () -> "keeps the other theme's ground: " + robot.ui(button::getText));
		} finally {
			robot.ui(() -> {
				Themes.choose(before);
				return null;
			});
			robot.pause(900);
		}
	}

	private static double contrast(Button button) {
		return Accessibility.contrast(button.getForeground().getRGB(), button.getBackground().getRGB());
	}

	/** As it is painted, whatever colour it says that it has. */
	private boolean isRead(Button button) {
		Rectangle words = robot.ui(() -> new Rectangle(6, 6, button.getSize().x - 12, button.getSize().y - 12));
		return Painted.contrast(robot, button, words) >= 4.5;
	}

	@Test
	void inASmallWindowRowsDecisionsAndTheReasonAreAllInSight() {
		small(() -> {
			CompareRows rows = compare().goTo("P2.2.5");
			robot.pause(300);
			Control field = reason();
			assertTrue(robot.ui(() -> field.getSize().y >= 30 && bottom(field) <= bottom(robot.window().shell())), "the reason is cut");
			assertTrue(robot.ui(() -> rows.control().getClientArea().height > 4 * rows.control().lineHeight()), "no row can be read");
			for (Button button : robot.ui(() -> new Screen(robot, page(rows)).all(Button.class)))
				assertTrue(robot.ui(() -> button.getSize().x >= button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), () -> "cut: " + robot.ui(button::getText));
		});
	}

	private static Composite page(CompareRows rows) {
		return rows.control().getParent().getParent();
	}

	private static int bottom(Control control) {
		return control.toDisplay(0, control.getSize().y).y;
	}

	/** Does something in a window of 1024 by 700. */
	private void small(Runnable story) {
		Rectangle before = robot.ui(() -> robot.window().shell().getBounds());
		robot.ui(() -> {
			robot.window().shell().setSize(1024, 700);
			return null;
		});
		robot.settle();
		try {
			story.run();
		} finally {
			robot.ui(() -> {
				robot.window().shell().setBounds(before);
				return null;
			});
			robot.settle();
		}
	}

	@Test
	void wordsOfTheFirstColumnAreNeverBroken() {
		small(() -> {
			CompareRows rows = compare();
			List<String> broken = new ArrayList<>();
			for (List<String> lines : robot.ui(() -> rows.control().names()))
				for (int i = 1; i < lines.size(); i++)
					if (lines.get(i - 1).matches(".*[a-z]") && lines.get(i).matches("[a-z].*"))
						broken.add(lines.toString());
			assertEquals(List.of(), broken);
		});
	}
}
