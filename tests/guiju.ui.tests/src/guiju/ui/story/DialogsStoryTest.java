package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.editor.StandardEditor;
import guiju.ui.robot.Accessibility;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Screen;
import guiju.ui.robot.TabWalk;
import guiju.ui.theme.Themes;

/** Every dialog is used without a mouse, heard, and read in the light as in the dark. */
@Tag("windows")
class DialogsStoryTest {

	private static final String HELP = said("說明", "Help");
	private static final String VIEW = said("檢視", "View");

	@TempDir
	Path folder;
	private Bench bench;
	private Robot robot;
	private StandardEditor editor;
	private Themes.Choice before;
	private final List<String> wrong = new ArrayList<>();
	private BiConsumer<String, Screen> look;

	@BeforeEach
	void open() throws Exception {
		Path file = Bench.example("KMC2431-001v4", folder.resolve("a.ocs"));
		Files.writeString(file, Files.readString(file).replaceFirst("知識 K01、", "知識 K1、K99、"));
		bench = new Bench(folder);
		robot = bench.robot();
		bench.untilChecked();
		before = robot.ui(Themes::chosen);
		editor = bench.edit(file);
	}

	@AfterEach
	void close() {
		robot.closeDialogs();
		choose(before);
		bench.close();
	}

	private void choose(Themes.Choice theme) {
		robot.ui(() -> {
			Themes.choose(theme);
			return null;
		});
		robot.pause(600);
	}

	@Test
	void everyDialogIsUsedByTabAndHeard() {
		choose(Themes.Choice.LIGHT);
		all(this::walk, true);

		assertEquals(List.of(), wrong);
	}

	@Test
	void everyDialogIsReadInTheDarkAndClosedByEsc() {
		choose(Themes.Choice.DARK);
		// Those with one button alone hear Esc from a hand, but not from the robot.
		all(this::leave, false);

		assertEquals(List.of(), wrong);
	}

	private void all(BiConsumer<String, Screen> does, boolean everything) {
		look = does;
		menu(said("偏好設定", "Preferences"), VIEW, said("偏好設定…", "Preferences…"));
		if (everything)
			menu(said("快速鍵", "Keys"), HELP, said("快速鍵…", "Keys…"));
		menu(said("還原檢視的位置", "Reset"), VIEW, said("還原檢視的位置", "Put Views Back in Place"));
		if (everything)
			menu(said("未儲存的內容", "Unsaved text"), said("檔案", "File"), said("還原未儲存的內容…", "Restore Unsaved Text…"));
		fromText(said("新增職能基準", "New Standard"), "CTRL+N");
		fromText(said("匯入", "Import"), "CTRL+SHIFT+I");
		fromText(said("匯出", "Export"), "CTRL+SHIFT+E");
		fromText(said("下一版", "Next Version"), "CTRL+ALT+N");
		fromFolder(said("重新命名", "Rename"), "F2");
		fromFindings(said("修正", "Mend"), "CTRL+1");
		fromFindings(said("容許檢查結果", "Accept a Finding"), "CTRL+2");
		robot.focus(bench.textOf(editor));
		robot.type("//");
		fromText(said("儲存", "Save"), "CTRL+W");
	}

	private void menu(String title, String... path) {
		Menus.bar(robot.window()).choose(path);
		look(title);
	}

	private void fromText(String title, String keys) {
		bench.focusText(editor);
		robot.press(keys);
		look(title);
	}

	private void fromFolder(String title, String keys) {
		robot.focus(bench.explorer().select("KMC2431-001v4").control());
		robot.press(keys);
		look(title);
	}

	private void fromFindings(String title, String keys) {
		robot.ui(() -> robot.page().showView("guiju.ui.problems"));
		robot.settle();
		robot.focus(robot.window().rows(said("檢查結果", "Findings")).until("K99").select("K99").control());
		robot.press(keys);
		look(title);
	}

	private void look(String title) {
		Screen dialog = robot.dialog(title);
		if (robot.ui(() -> robot.display().getFocusControl() == null))
			robot.focus(dialog.find(Button.class, Button::isEnabled));
		new Accessibility(robot, dialog).faint().forEach(text -> wrong.add(title + " is faint: " + text));
		look.accept(title, dialog);
		robot.closeDialogs();
	}

	private void walk(String title, Screen dialog) {
		Accessibility controls = new Accessibility(robot, dialog);
		controls.nameless().forEach(control -> wrong.add(title + " has no name for " + control));
		Control first = robot.ui(() -> robot.display().getFocusControl());
		controls.unreached(first, 30).forEach(control -> wrong.add(title + ": Tab does not reach " + control));
		robot.focus(first);
		new TabWalk(robot).stepsBack().forEach(step -> wrong.add(title + ": Tab goes back, " + step));
		if (robot.ui(() -> dialog.shell().getDefaultButton() == null))
			wrong.add(title + " has no default button");
	}

	private void leave(String title, Screen dialog) {
		Shell shell = robot.ui(dialog::shell);
		for (int i = 0; i < 60 && !robot.ui(shell::isDisposed); i++) {
			// In a window that has just come, the first key may be too early.
			if (i % 20 == 0)
				robot.press("ESC");
			robot.pause(50);
		}
		if (!robot.ui(shell::isDisposed))
			wrong.add(title + " is not closed by Esc");
	}

	@Test
	void noLetterStandsTwiceInAContextMenu() {
		robot.ui(() -> robot.page().showView("guiju.ui.problems"));
		robot.settle();
		for (Control control : List.of(bench.explorer().control(), robot.window().rows(said("檢查結果", "Findings")).control(), bench.textOf(editor)))
			robot.ui(() -> {
				check(menuOf(control));
				return null;
			});

		assertEquals(List.of(), wrong);
	}

	private static Menu menuOf(Control control) {
		return control.getMenu() != null ? control.getMenu() : menuOf(control.getParent());
	}

	private void check(Menu menu) {
		menu.notifyListeners(org.eclipse.swt.SWT.Show, new Event());
		List<Character> letters = new ArrayList<>();
		for (MenuItem item : menu.getItems()) {
			int mark = item.getText().replace("&&", "  ").indexOf('&');
			if (mark < 0)
				continue;
			char letter = Character.toUpperCase(item.getText().charAt(mark + 1));
			if (letters.contains(letter))
				wrong.add(item.getText() + " among " + List.of(menu.getItems()).stream().map(MenuItem::getText).toList());
			letters.add(letter);
		}
		menu.notifyListeners(org.eclipse.swt.SWT.Hide, new Event());
	}
}
