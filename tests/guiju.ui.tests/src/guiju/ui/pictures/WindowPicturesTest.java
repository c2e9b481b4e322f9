package guiju.ui.pictures;

import static guiju.ui.robot.Language.said;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import guiju.ui.editor.StandardEditor;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Camera;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Screen;
import guiju.ui.theme.Themes;

/** Takes a picture of each page in the language of the running product, light and dark. */
@Tag("windows")
@EnabledIfSystemProperty(named = WindowPicturesTest.FOLDER, matches = ".+")
class WindowPicturesTest {

	static final String FOLDER = "guiju.pictures";
	private static final int WIDTH = 1360;
	private static final int HEIGHT = 850;

	@TempDir
	Path temporary;
	private Bench bench;
	private Robot robot;
	private Camera camera;
	private StandardEditor editor;
	private Themes.Choice before;
	private String suffix;

	@BeforeEach
	void open() throws Exception {
		Path folder = Files.createDirectory(temporary.resolve(said("媒體與行銷", "Media and marketing")));
		for (String code : List.of("KMC2431-012v1", "KMC3332-001v3", "KMM2431-002v4", "KPS2431-001v2", "KMC2431-001v4"))
			Bench.example(code, folder.resolve(code + ".ocs"));
		Path next = folder.resolve("KMC2431-001v5.ocs");
		Path revision = Path.of(System.getProperty("guiju.root"), "examples", "revision", "KMC2431-001v5.ocs");
		Files.writeString(next, Files.readString(revision).replaceFirst("知識 K01、", "知識 K01、K99、"));
		bench = new Bench(folder);
		robot = bench.robot();
		camera = new Camera(robot, Path.of(System.getProperty(FOLDER)));
		camera.frame(robot.window(), WIDTH, HEIGHT);
		bench.untilChecked();
		editor = bench.edit(next);
		before = robot.ui(Themes::chosen);
	}

	@AfterEach
	void close() {
		robot.closeDialogs();
		robot.ui(() -> {
			Themes.choose(before);
			return null;
		});
		bench.close();
	}

	@ParameterizedTest
	@EnumSource(value = Themes.Choice.class, names = {"LIGHT", "DARK"})
	void takesAPictureOfEachPage(Themes.Choice theme) {
		robot.ui(() -> {
			Themes.choose(theme);
			return null;
		});
		suffix = said(".zh-TW.", ".en.") + theme.name().toLowerCase();
		robot.pause(1000);
		view("guiju.ui.problems");
		text();
		page(said("樹狀", "Tree"), "tree");
		page(said("對應表", "Matrix"), "matrix");
		findings();
		search();
		dialogs();
		new FurtherPictures(robot, bench, this::take).takeAll();
	}

	private void text() {
		choosePage(said("文字", "Text"));
		int at = robot.ui(() -> editor.document().session().text().indexOf("P1.1.1"));
		robot.ui(() -> {
			editor.reveal(at, 0);
			return null;
		});
		take(robot.window(), "text");
	}

	private void page(String name, String picture) {
		if (!choosePage(name))
			return;
		robot.pause(500);
		if (picture.equals("tree"))
			robot.window().rows(said("職能基準樹", "Standard as a tree")).select("T1.1");
		take(robot.window(), picture);
	}

	/** Tells whether there is such a page. */
	private boolean choosePage(String name) {
		CTabFolder pages = robot.ui(() -> robot.window().all(CTabFolder.class).stream()
				.filter(tabs -> List.of(tabs.getItems()).stream().map(CTabItem::getText).anyMatch(said("樹狀", "Tree")::equals)).findFirst().orElseThrow());
		int index = robot.ui(() -> List.of(pages.getItems()).stream().map(CTabItem::getText).toList().indexOf(name));
		if (index < 0)
			return false;
		robot.start(() -> {
			pages.setSelection(index);
			Event event = new Event();
			event.item = pages.getItem(index);
			pages.notifyListeners(SWT.Selection, event);
		});
		return true;
	}

	private void findings() {
		choosePage(said("文字", "Text"));
		view("guiju.ui.problems");
		robot.window().rows(said("檢查結果", "Findings")).until("K99").select("K99");
		take(robot.window(), "findings");
	}

	private void search() {
		view("guiju.ui.search");
		robot.window().fill(said("在所有職能基準中尋找文字或代碼", "Find words or a code in all standards"), "企劃");
		robot.pause(800);
		take(robot.window(), "search");
		robot.window().fill(said("在所有職能基準中尋找文字或代碼", "Find words or a code in all standards"), "");
		view("guiju.ui.problems");
	}

	private void dialogs() {
		Menus.bar(robot.window()).choose(said("檢視", "View"), said("偏好設定…", "Preferences…"));
		Screen settings = robot.dialog(said("偏好設定", "Preferences"));
		camera.frame(settings, 900, 760);
		take(settings, "settings");
		robot.ui(() -> {
			settings.shell().close();
			return null;
		});
		robot.settle();
	}

	private void view(String id) {
		robot.ui(() -> robot.page().showView(id));
		robot.settle();
	}

	private void take(Screen screen, String name) {
		camera.take(screen, "window-" + name + suffix);
	}
}
