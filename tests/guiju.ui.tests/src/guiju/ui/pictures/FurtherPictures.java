package guiju.ui.pictures;

import static guiju.ui.robot.Language.said;

import java.nio.file.Path;
import java.util.function.BiConsumer;

import org.eclipse.ui.IWorkbenchPage;

import guiju.ui.compare.CompareInput;
import guiju.ui.compare.Comparisons;
import guiju.ui.compare.version.FileVersion;
import guiju.ui.robot.Answers;
import guiju.ui.robot.Bench;
import guiju.ui.robot.CompareRows;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Screen;

/** Pictures of windows that open beside the editor. */
final class FurtherPictures {

	private final Robot robot;
	private final Bench bench;
	private final BiConsumer<Screen, String> camera;

	FurtherPictures(Robot robot, Bench bench, BiConsumer<Screen, String> camera) {
		this.robot = robot;
		this.bench = bench;
		this.camera = camera;
	}

	void takeAll() {
		compare();
		wizard("new", said("新增職能基準…", "New Standard…"), said("新增職能基準", "New Standard"));
		byKeys("next", "CTRL+ALT+N", said("下一版", "Next Version"));
		byKeys("export", "CTRL+SHIFT+E", said("匯出", "Export"));
		importing();
		keys();
		guide();
	}

	private void compare() {
		robot.ui(() -> Comparisons.open(new CompareInput(new FileVersion(bench.folder().resolve("KMC2431-001v4.ocs")), new FileVersion(bench.folder().resolve("KMC2431-001v5.ocs"))))
				.orElseThrow());
		robot.settle();
		CompareRows rows = new CompareRows(robot);
		robot.until("compared", () -> !rows.control().items().isEmpty());
		zoom();
		robot.focus(rows.control());
		for (int i = 0; i < 3; i++)
			robot.press("ARROW_DOWN");
		robot.pause(500);
		camera.accept(robot.window(), "compare");
		zoom();
		robot.ui(() -> robot.page().closeEditor(robot.page().getActiveEditor(), false));
		robot.settle();
	}

	/** Makes the editor as large as the window, or small again. */
	private void zoom() {
		robot.ui(() -> {
			IWorkbenchPage page = robot.page();
			page.toggleZoom(page.getReference(page.getActiveEditor()));
			return null;
		});
		robot.settle();
	}

	private void wizard(String name, String entry, String title) {
		Menus.bar(robot.window()).choose(said("檔案", "File"), entry);
		Screen wizard = robot.dialog(title);
		camera.accept(wizard, name);
		robot.closeDialogs();
	}

	/** A wizard that begins with the standard which is selected in the folder. */
	private void byKeys(String name, String keys, String title) {
		robot.focus(bench.explorer().select("KMC2431-001v5").control());
		robot.press(keys);
		camera.accept(robot.dialog(title), name);
		robot.closeDialogs();
	}

	/** A print with places to be compared, the first of which is shown. */
	private void importing() {
		Path print = Path.of(System.getProperty("guiju.root"), "tests", "data", "published", "KMM2431-002v4.txt");
		try (Answers answers = new Answers(robot)) {
			answers.then(print);
			robot.focus(bench.explorer().control());
			robot.press("CTRL+SHIFT+I");
			Screen wizard = robot.dialog(said("匯入", "Import"));
			wizard.press(said("加入檔案…", "Add Files…"));
			robot.press("CR");
			robot.until("the result", () -> wizard.words().contains(said("對照匯入結果與公告文件", "Compare the result with the print")));
			robot.press("F8");
			camera.accept(wizard, "import");
			robot.closeDialogs();
		}
	}

	private void keys() {
		Menus.bar(robot.window()).choose(said("說明", "Help"), said("快速鍵…", "Keys…"));
		Screen keys = robot.dialog(said("快速鍵", "Keys"));
		camera.accept(keys, "keys");
		keys.press(said("關閉", "Close"));
		robot.settle();
	}

	private void guide() {
		Menus.bar(robot.window()).choose(said("說明", "Help"), said("使用手冊", "User Guide"));
		Screen guide = robot.dialog(said("使用手冊", "User Guide"));
		camera.accept(guide, "guide");
		guide.press(said("關閉", "Close"));
		robot.settle();
	}
}
