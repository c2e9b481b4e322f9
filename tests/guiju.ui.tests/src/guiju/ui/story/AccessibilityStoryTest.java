package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import guiju.ui.robot.Accessibility;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Screen;
import guiju.ui.theme.Themes;

@Tag("windows")
class AccessibilityStoryTest {

	private static final List<String> VIEWS = List.of("guiju.ui.explorer", "guiju.ui.problems", "guiju.ui.search", IPageLayout.ID_OUTLINE);

	@TempDir
	Path folder;
	private Bench bench;
	private Robot robot;

	@BeforeEach
	void open() throws Exception {
		String text = Files.readString(Bench.example("KMC2431-001v4", folder.resolve("a.ocs")));
		Files.writeString(folder.resolve("b.ocs"), text.replaceFirst("知識 K01、", "知識 K01、K99、"));
		bench = new Bench(folder);
		robot = bench.robot();
		bench.untilChecked();
	}

	@AfterEach
	void close() {
		robot.closeDialogs();
		bench.close();
	}

	private Accessibility window() {
		return new Accessibility(robot, robot.window());
	}

	private void walk(Runnable look) throws Exception {
		try (OpenedTree tree = new OpenedTree(robot, folder.resolve("b.ocs"))) {
			for (String page : List.of(said("文字", "Text"), said("樹狀", "Tree"), said("對應表", "Matrix")))
				for (String view : VIEWS) {
					tree.page(page);
					robot.ui(() -> robot.page().showView(view));
					robot.settle();
					look.run();
				}
		}
	}

	@Test
	void everythingInTheWindowHasAName() throws Exception {
		Set<String> nameless = new HashSet<>();
		walk(() -> nameless.addAll(window().nameless()));

		assertEquals(Set.of(), nameless);
	}

	@ParameterizedTest
	@EnumSource(value = Themes.Choice.class, names = {"LIGHT", "DARK"})
	void textsCanBeReadOnWhatIsBehindThem(Themes.Choice theme) throws Exception {
		Themes.Choice before = robot.ui(Themes::chosen);
		robot.ui(() -> {
			Themes.choose(theme);
			return null;
		});
		robot.pause(800);
		try {
			Set<String> faint = new HashSet<>();
			walk(() -> faint.addAll(window().faint()));
			robot.window().picture(Path.of("target/pictures/contrast-" + theme.name().toLowerCase() + ".png"));
			RGB behind = robot.ui(() -> robot.window().all(Tree.class).get(0).getBackground().getRGB());
			for (String colour : List.of(JFacePreferences.QUALIFIER_COLOR, JFacePreferences.COUNTER_COLOR, JFacePreferences.DECORATIONS_COLOR, JFacePreferences.HYPERLINK_COLOR)) {
				RGB text = robot.ui(() -> JFaceResources.getColorRegistry().getRGB(colour));
				if (Accessibility.contrast(text, behind) < 4.5)
					faint.add(colour + " " + text + " on " + behind + " " + Accessibility.contrast(text, behind));
			}
			assertEquals(Set.of(), faint);
		} finally {
			robot.ui(() -> {
				Themes.choose(before);
				return null;
			});
		}
	}

	@Test
	void dialogsNameWhatIsInThemAndTabReachesIt() {
		List<String> wrong = new ArrayList<>();
		dialog(said("偏好設定", "Preferences"), wrong, said("檢視", "View"), said("偏好設定…", "Preferences…"));
		dialog(said("快速鍵", "Keys"), wrong, said("說明", "Help"), said("快速鍵…", "Keys…"));

		assertEquals(List.of(), wrong);
	}

	private void dialog(String title, List<String> wrong, String... menu) {
		Menus.bar(robot.window()).choose(menu);
		Screen dialog = robot.dialog(title);
		Accessibility look = new Accessibility(robot, dialog);
		look.nameless().forEach(control -> wrong.add(title + " has no name for " + control));
		look.unreached(dialog.rows().control(), 40).forEach(control -> wrong.add(title + ": Tab does not reach " + control));
		look.faint().forEach(text -> wrong.add(title + " is faint: " + text));
		robot.closeDialogs();
	}

	@Test
	void everyMenuEntryHasAKeyOrALetterThatNoOtherHas() {
		List<String> wrong = new ArrayList<>();
		robot.ui(() -> {
			check(robot.window().shell().getMenuBar(), "", wrong);
			return null;
		});

		assertEquals(List.of(), wrong);
	}

	private static void check(Menu menu, String path, List<String> wrong) {
		menu.notifyListeners(org.eclipse.swt.SWT.Show, new Event());
		Set<Character> letters = new HashSet<>();
		for (MenuItem item : menu.getItems()) {
			String text = item.getText();
			if (text.isEmpty())
				continue;
			int mark = text.replace("&&", "  ").indexOf('&');
			char letter = mark < 0 ? 0 : Character.toUpperCase(text.charAt(mark + 1));
			if (letter == 0 && (item.getMenu() != null || text.indexOf('\t') < 0))
				wrong.add(path + " > " + text + " has neither");
			if (letter != 0 && !letters.add(letter))
				wrong.add(path + " > " + text + ": " + letter + " twice");
			if (item.getMenu() != null)
				check(item.getMenu(), path + " > " + text, wrong);
		}
		menu.notifyListeners(org.eclipse.swt.SWT.Hide, new Event());
	}

	@Test
	void chineseIsSetInAChineseFont() throws Exception {
		bench.edit(folder.resolve("a.ocs"));
		String family = robot.ui(() -> robot.window().named(StyledText.class, said("職能基準的文字", "Text of the standard")).getFont().getFontData()[0].getName());

		assertTrue(family.contains("TC") || !System.getProperty("os.name").equals("Linux"), family);
	}
}
