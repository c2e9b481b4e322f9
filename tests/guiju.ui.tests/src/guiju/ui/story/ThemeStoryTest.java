package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Bench;
import guiju.ui.robot.Contrast;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Rows;
import guiju.ui.robot.Screen;
import guiju.ui.theme.Themes;

/** A member who turns the window dark in the evening, and light again in the morning, reads all of it at once. */
@Tag("windows")
class ThemeStoryTest {

	@TempDir
	Path folder;
	private Bench bench;
	private Robot robot;
	private OpenedTree tree;
	private Themes.Choice before;

	@BeforeEach
	void open() throws Exception {
		Bench.example("KMC2431-012v1", folder.resolve("KMC2431-012v1.ocs"));
		Path file = Bench.example("KMC2431-001v4", folder.resolve("KMC2431-001v4.ocs"));
		Files.writeString(file, Files.readString(file).replaceFirst("知識 K01、", "知識 K01、K99、"));
		bench = new Bench(folder);
		robot = bench.robot();
		bench.untilChecked();
		before = robot.ui(Themes::chosen);
		tree = new OpenedTree(robot, file);
		view("guiju.ui.search");
		robot.window().fill(said("在所有職能基準中尋找文字或代碼", "Find words or a code in all standards"), "企劃");
		robot.window().rows(said("尋找結果", "Search results")).until("企劃");
	}

	@AfterEach
	void close() {
		view("guiju.ui.search");
		robot.window().fill(said("在所有職能基準中尋找文字或代碼", "Find words or a code in all standards"), "");
		view("guiju.ui.problems");
		robot.closeDialogs();
		robot.ui(() -> {
			Themes.choose(before);
			return null;
		});
		tree.close();
		bench.close();
	}

	@Test
	void rowsAndLabelsStandOutAfterASwitchThereAndBackAndThereAgain() {
		for (Themes.Choice theme : List.of(Themes.Choice.DARK, Themes.Choice.LIGHT, Themes.Choice.DARK, Themes.Choice.LIGHT)) {
			choose(theme);
			String now = theme + " ";
			standsOut(now + "folder", bench.explorer());
			standsOut(now + "tree", tree.rows());
			standsOut(now + "outline", robot.window().rows(said("大綱", "Outline")));
			standsOut(now + "found", robot.window().rows(said("尋找結果", "Search results")));
			view("guiju.ui.problems");
			standsOut(now + "findings", robot.window().rows(said("檢查結果", "Findings")).until("K99"));
			assertEquals(List.of(), robot.ui(this::faintLabels), now + "labels");
			view("guiju.ui.search");
		}
	}

	private void standsOut(String where, Rows rows) {
		assertFalse(rows.read().isEmpty(), where);
		for (int i = 0; i < 50 && !Contrast.tooFaint(rows).isEmpty(); i++)
			robot.pause(100);
		assertEquals(List.of(), Contrast.tooFaint(rows), where);
	}

	private List<String> faintLabels() {
		return robot.window().all(Label.class).stream().filter(label -> !label.getText().isBlank())
				.filter(label -> Contrast.of(label.getForeground().getRGB(), label.getBackground().getRGB()) < Contrast.ENOUGH)
				.map(label -> label.getText() + ": " + label.getForeground().getRGB() + " on " + label.getBackground().getRGB()).toList();
	}

	@Test
	void anOpenPageOfTheGuideTakesTheColoursOfTheThemeAndStaysWhereItIs() {
		choose(Themes.Choice.LIGHT);
		Menus.bar(robot.window()).choose(said("說明", "Help"), said("使用手冊", "User Guide"));
		Screen guide = robot.dialog(said("使用手冊", "User Guide"));
		StyledText page = guide.named(StyledText.class, said("手冊內容", "Page of the guide"));
		RGB light = link(page);

		choose(Themes.Choice.DARK);
		assertTrue(Contrast.of(link(page), robot.ui(() -> page.getBackground().getRGB())) >= Contrast.ENOUGH);
		assertFalse(light.equals(link(page)));
		guide.press(said("關閉", "Close"));
	}

	private RGB link(StyledText page) {
		return robot.ui(() -> Arrays.stream(page.getStyleRanges()).filter(range -> range.underline).findFirst().map((StyleRange range) -> range.foreground.getRGB())
				.orElseThrow());
	}

	@Test
	void eachToolStandsInTheBarOnceWhateverWasSwitched() {
		choose(Themes.Choice.DARK);
		choose(Themes.Choice.LIGHT);
		Menus.bar(robot.window()).choose(said("檢視", "View"), said("還原檢視的位置", "Put Views Back in Place"));
		robot.settle();

		List<String> tools = robot.ui(() -> robot.window().all(ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems())).map(ToolItem::getToolTipText)
				.filter(tip -> tip != null && (tip.startsWith(said("新增職能基準", "New Standard")) || tip.startsWith(said("匯入", "Import")))).toList());
		assertEquals(2, tools.size(), tools::toString);
	}

	private void choose(Themes.Choice theme) {
		Menus.bar(robot.window()).choose(said("檢視", "View"), said("外觀", "Appearance"), switch (theme) {
			case SYSTEM -> said("與系統相同", "As the System");
			case LIGHT -> said("淺色", "Light");
			case DARK -> said("深色", "Dark");
		});
		robot.until("the theme", () -> Themes.isDark() == (theme == Themes.Choice.DARK));
		robot.settle();
	}

	private void view(String id) {
		robot.ui(() -> robot.page().showView(id));
		robot.settle();
	}

	@Test
	void aRefusalStaysReadableWhenTheThemeIsChanged() {
		choose(Themes.Choice.LIGHT);
		tree.rows().expand(said("知識  15", "Knowledge  15")).select("K02  媒體型態");
		Text code = tree.word(said("代碼", "Code"));
		robot.focus(code);
		robot.press("CTRL+A");
		robot.type("K03\n");
		Label refusal = tree.screen().find(Label.class, label -> label.getText().contains("K03"));

		for (Themes.Choice theme : List.of(Themes.Choice.DARK, Themes.Choice.LIGHT, Themes.Choice.DARK)) {
			choose(theme);
			robot.until(theme + ": the refusal stands out", () -> Contrast.of(refusal.getForeground().getRGB(), refusal.getBackground().getRGB()) >= Contrast.ENOUGH);
			robot.until(theme + ": it is red", () -> refusal.getForeground().getRed() > refusal.getForeground().getBlue() + 60);
		}
		robot.focus(code);
		robot.press("ESC");
	}
}
