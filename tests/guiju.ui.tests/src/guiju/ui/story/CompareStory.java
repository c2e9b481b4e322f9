package guiju.ui.story;

import static guiju.ui.robot.Language.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.compare.CompareEditor;
import guiju.ui.compare.CompareInput;
import guiju.ui.compare.Comparisons;
import guiju.ui.compare.version.FileVersion;
import guiju.ui.robot.Bench;
import guiju.ui.robot.CompareRows;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Screen;

/** What stories of comparing share: a folder with a published standard and a revision of it, and what can be read of a comparison. */
abstract class CompareStory {

	static final String OLD = "KMC2431-001v4.ocs";
	static final String NEW = "KMC2431-001v5.ocs";
	static final String LINEAGE = "KMC2431-001v5.lineage";

	@TempDir
	Path temporary;
	Path folder;
	Bench bench;
	Robot robot;

	@BeforeEach
	void openFolder() throws Exception {
		folder = Files.createDirectory(temporary.resolve("folder")).toRealPath();
		Bench.example("KMC2431-001v4", folder.resolve(OLD));
		Bench.example("revision/KMC2431-001v5", folder.resolve(NEW));
		prepare();
		bench = new Bench(folder);
		robot = bench.robot();
		bench.untilChecked();
	}

	/** Puts more into the folder before it is opened. */
	void prepare() throws Exception {}

	@AfterEach
	void closeFolder() {
		bench.close();
	}

	/** Opens the comparison of the two versions. */
	CompareRows compare() {
		return compare(new CompareInput(new FileVersion(folder.resolve(OLD)), new FileVersion(folder.resolve(NEW))));
	}

	CompareRows compare(CompareInput input) {
		robot.ui(() -> Comparisons.open(input).orElseThrow());
		robot.settle();
		CompareRows rows = new CompareRows(robot);
		robot.until("compared", () -> !rows.control().items().isEmpty());
		return rows;
	}

	/** Checks rows of a list with check marks, or takes their marks away, and closes it. */
	void check(String list, String... wanted) {
		Button button = robot.window().named(Button.class, list);
		robot.focus(button);
		robot.press("ARROW_DOWN");
		Screen popup = robot.dialog(list);
		for (String row : wanted)
			popup.press(row);
		robot.press("ESC");
		robot.untilClosed(list);
	}

	/** Chooses the one row of a list that is wanted, which closes it. */
	void pick(String list, String wanted) {
		robot.focus(robot.window().named(Button.class, list));
		robot.press("ARROW_DOWN");
		robot.dialog(list).press(wanted);
		robot.untilClosed(list);
	}

	CompareEditor editor() {
		return robot.ui(() -> (CompareEditor) robot.page().getActiveEditor());
	}

	String headline() {
		StyledText text = robot.window().named(StyledText.class, said("修正摘要", "What the revision amounts to"));
		return robot.ui(text::getText);
	}

	Text reason() {
		return robot.window().find(Text.class, text -> said("說明", "Reason").equals(text.getData("guiju.accessible.name")));
	}

	String details() {
		return robot.window().words();
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException failed) {
			throw new AssertionError(failed);
		}
	}
}
