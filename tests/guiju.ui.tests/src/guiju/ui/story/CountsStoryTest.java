package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.custom.CLabel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.desk.Desk;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Robot;

/** The line at the bottom of the window counts as the views do, and says one as one. */
@Tag("windows")
class CountsStoryTest {

	@TempDir
	Path folder;

	@Test
	void oneStandardWithOneErrorIsSaidInTheSingular() throws Exception {
		Path file = Bench.example("KMC2431-012v1", folder.resolve("a.ocs"));
		String text = Files.readString(file);
		Files.writeString(file, text.replaceFirst("知識 K01、", "知識 K77、K01、"));
		try (Bench bench = new Bench(folder)) {
			bench.untilChecked();
			until(bench.robot(), said("1 份：1 錯誤，0 警告", "1 file: 1 error, no warnings"));

			bench.edit(file);
			until(bench.robot(), said("本檔：1 錯誤，0 警告", "Here: 1 error, no warnings"));
		}
	}

	@Test
	void whatCannotBeReadCountsAsAnErrorAsInTheListOfFindings() throws Exception {
		Bench.example("KMC2431-012v1", folder.resolve("a.ocs"));
		Files.write(folder.resolve("b.ocs"), new byte[] {(byte) 0xff, 0, 1});
		try (Bench bench = new Bench(folder)) {
			bench.untilChecked();

			until(bench.robot(), said("2 份：1 錯誤，0 警告", "2 files: 1 error, no warnings"));
		}
	}

	@Test
	void anEmptyFolderIsSaidToHaveNoFilesOnceItWasRead() throws Exception {
		try (Bench bench = new Bench(folder)) {
			bench.untilChecked();

			until(bench.robot(), said("0 份：0 錯誤，0 警告", "no files: no errors, no warnings"));
		}
	}

	@Test
	void whileAFolderIsReadNothingIsCounted() throws Exception {
		for (int i = 0; i < 20; i++)
			Bench.example("KMC2431-012v1", folder.resolve(i + ".ocs"));
		try (Bench bench = new Bench(folder)) {
			bench.untilChecked();
			Robot robot = bench.robot();
			List<String> first = robot.ui(() -> {
				Desk.get().openFolder(folder);
				return fields(robot);
			});

			assertEquals(List.of(said("正在讀取資料夾……", "Reading the folder …")), first.stream().filter(text -> !text.isEmpty()).toList());
			until(robot, said("20 份", "20 files"));
		}
	}

	private static void until(Robot robot, String text) {
		robot.until("the line says " + text, () -> fields(robot).stream().anyMatch(field -> field.startsWith(text)));
	}

	private static List<String> fields(Robot robot) {
		return robot.window().all(CLabel.class).stream().map(CLabel::getText).filter(Objects::nonNull).toList();
	}
}
