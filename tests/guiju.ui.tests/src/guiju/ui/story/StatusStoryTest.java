package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Robot;

/** The line at the bottom tells at its beginning where one is and at its end how much is found, whole, on a small screen too. */
@Tag("windows")
class StatusStoryTest {

	private final Robot robot = new Robot();

	@Test
	void theStatusLineTellsThePlaceFirstAndTheFindingsLastAndCutsNeither(@TempDir Path folder) throws Exception {
		Path file = OpenedTree.example(folder, "KMC2431-001v4.ocs");
		Files.writeString(file, Files.readString(file).replaceFirst("知識 K01、", "知識 K01、K99、"));
		Point before = robot.ui(() -> robot.window().shell().getSize());
		try (OpenedTree opened = new OpenedTree(robot, file)) {
			size(1024, 700);
			opened.rows().expand("T1.1").select("P1.1.1");
			CLabel place = label(said("目前位置", "Place"));
			CLabel found = label(said("目前職能基準的檢查結果", "Findings of this standard"));
			CLabel all = label(said("資料夾的檢查結果", "Findings of the folder"));
			robot.until("checked", () -> all.getText().contains(said("1 錯誤", "1 error")) && found.getText().contains(said("1 錯誤", "1 error")));

			assertEquals("T1 › T1.1 › P1.1.1", robot.ui(place::getText));
			for (CLabel label : List.of(place, found, all))
				assertTrue(robot.ui(() -> label.getSize().x >= label.computeSize(-1, -1).x), robot.ui(label::getText));
			Rectangle line = robot.ui(() -> robot.display().map(robot.window().shell(), null, robot.window().shell().getClientArea()));
			assertTrue(robot.ui(() -> place.toDisplay(0, 0).x - line.x) < 40);
			assertTrue(robot.ui(() -> line.x + line.width - all.toDisplay(all.getSize()).x) < 40);
			assertTrue(robot.ui(() -> found.toDisplay(found.getSize()).x <= all.toDisplay(0, 0).x));
		} finally {
			size(before.x, before.y);
		}
	}

	private CLabel label(String name) {
		return robot.window().named(CLabel.class, name);
	}

	private void size(int width, int height) {
		robot.ui(() -> {
			Shell shell = robot.window().shell();
			shell.setSize(width, height);
			return null;
		});
		robot.settle();
	}
}
