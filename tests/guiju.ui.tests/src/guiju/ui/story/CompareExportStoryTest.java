package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipFile;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.ui.desk.Desk;
import guiju.ui.desk.FileChooser;
import guiju.ui.robot.CompareRows;
import guiju.ui.robot.Screen;

@Tag("windows")
class CompareExportStoryTest extends CompareStory {

	@Test
	void exportsForWordTheBrowserAndMarkdownAndAsksBeforeWritingOver() throws Exception {
		compare();
		for (String name : List.of("對照表.docx", "對照表.html", "對照表.md"))
			export(folder.resolve(name));
		for (String suffix : List.of(".docx", ".html", ".md"))
			robot.until(suffix, () -> Files.exists(folder.resolve("對照表" + suffix)));
		assertTrue(word(folder.resolve("對照表.docx")).contains("分析目標受眾"));
		assertTrue(read(folder.resolve("對照表.html")).contains("分析目標受眾"));
		assertTrue(read(folder.resolve("對照表.md")).contains("<ins>"));

		Files.writeString(folder.resolve("對照表.md"), "舊");
		export(folder.resolve("對照表.md"));
		Screen question = robot.dialog(said("匯出對照表", "Export Comparison"));
		assertTrue(question.words().contains("對照表.md"), question.words());
		question.press(said("取消", "Cancel"));
		robot.untilClosed(said("匯出對照表", "Export Comparison"));
		assertEquals("舊", read(folder.resolve("對照表.md")));
	}

	/** Returns the body of a Word document, without its marks. */
	private static String word(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			byte[] body = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
			return new String(body, StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
		}
	}

	private void export(Path target) {
		AtomicBoolean asked = new AtomicBoolean();
		FileChooser before = robot.ui(() -> Desk.get().chooseBy(new Answer(target, asked)));
		robot.focus(new CompareRows(robot).control());
		robot.press("CTRL+E");
		robot.until("asked", asked::get);
		robot.ui(() -> Desk.get().chooseBy(before));
	}

	private record Answer(Path target, AtomicBoolean asked) implements FileChooser {

		@Override
		public Optional<Path> folder(Shell parent, String title, Path start) {
			return Optional.empty();
		}

		@Override
		public List<Path> files(Shell parent, String title, Path start, List<Kind> kinds) {
			return List.of();
		}

		@Override
		public Optional<Path> target(Shell parent, String title, Path proposed, List<Kind> kinds) {
			assertEquals("KMC2431-001v4_KMC2431-001v5.docx", proposed.getFileName().toString());
			asked.set(true);
			return Optional.of(target);
		}
	}
}
