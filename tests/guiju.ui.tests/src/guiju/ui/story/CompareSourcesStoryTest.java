package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.ui.compare.CompareInput;
import guiju.ui.compare.version.FileVersion;
import guiju.ui.robot.CompareRows;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Rows;
import guiju.ui.robot.Screen;

@Tag("windows")
class CompareSourcesStoryTest extends CompareStory {

	private static final Path DATA = Path.of(System.getProperty("guiju.root"), "tests", "data");

	private void git(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=王小明", "-c", "user.email=w@example.org", "-c", "commit.gpgsign=false"));
		command.addAll(List.of(arguments));
		Process git = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
		String said = new String(git.getInputStream().readAllBytes());
		assertEquals(0, git.waitFor(), said);
	}

	@Test
	void theDialogOffersThePreviousVersionAndTheRevisionsOfGit() throws Exception {
		git("init", "-q");
		git("add", ".");
		git("commit", "-q", "-m", "初稿");
		Files.writeString(folder.resolve(NEW), read(folder.resolve(NEW)).replace("P2.1.1: ", "P2.1.1: 主動"));
		git("commit", "-q", "-a", "-m", "第二次會議");
		bench.untilChecked();
		robot.focus(bench.explorer().until("KMC2431-001v5").select("KMC2431-001v5").control());
		robot.press("CTRL+ALT+D");
		Screen dialog = robot.dialog(said("比較版本", "Compare Versions"));
		Rows old = dialog.rows(said("舊版（原規定）", "Old version")).until("初稿");
		assertEquals(said("前版", "Previous") + " | KMC2431-001v4　媒體企劃人員 | " + OLD, old.read().get(0));
		assertTrue(old.read().get(1).matches("Git \\| \\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d　第二次會議 \\| [0-9a-f]{8}　王小明"), () -> old.read().get(1));
		dialog.picture(CompareStoryTest.PICTURES.resolve("compare-dialog-" + said("zh", "en") + ".png"));
		old.select("初稿");
		dialog.press(said("比較", "Compare"));

		CompareRows rows = new CompareRows(robot).until("P2.1.1 主動");
		assertEquals(1, rows.read().stream().filter(row -> row.startsWith(said("行為指標", "indicator"))).count());
		assertTrue(headline().contains(NEW + " @ "), this::headline);
		robot.focus(rows.goTo("P2.1.1").control());
		robot.press("SHIFT+CR");
		assertFalse(robot.ui(() -> robot.page().getActiveEditor() instanceof guiju.ui.editor.StandardEditor));
	}

	@Test
	void twoSelectedFilesAreComparedOldWithNew() {
		Rows explorer = bench.explorer().until("KMC2431-001v5");
		robot.focus(explorer.select("KMC2431-001v5").control());
		robot.ui(() -> {
			Tree tree = (Tree) explorer.control();
			tree.setSelection(tree.getItems());
			tree.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		Menus.context(robot, explorer.control()).choose(said("互相比較", "Compare with Each Other"));

		new CompareRows(robot).until("分析目標受眾");
		assertTrue(headline().contains("KMC2431-001v4 → KMC2431-001v5"), this::headline);
	}

	@Test
	void aPublishedPdfIsComparedWithItsStandard() throws Exception {
		Path pdf;
		try (var files = Files.walk(DATA)) {
			pdf = files.filter(file -> file.toString().endsWith(".pdf") && file.toString().contains("KMC2431-001")).findFirst()
					.orElseGet(() -> Path.of(""));
		}
		if (pdf.toString().isEmpty())
			return;
		Path copy = Files.copy(pdf, folder.resolve("公告.pdf"));
		compare(new CompareInput(new FileVersion(copy), new FileVersion(folder.resolve(NEW)))).until("分析目標受眾");
	}

	@Test
	void brokenLinesOnEitherSideAreToldAndTheRestIsCompared() throws Exception {
		Files.writeString(folder.resolve(OLD), read(folder.resolve(OLD)).replace("  O1.1.1: ", "  這一行看不懂 "));
		Files.writeString(folder.resolve(NEW), read(folder.resolve(NEW)).replace("  P2.1.1: ", "  這也看不懂 "));
		CompareRows rows = compare().until("分析目標受眾");

		assertTrue(headline().contains(said(OLD + " 有 1 行無法判讀", OLD + " has 1 line that could not be read")), this::headline);
		assertTrue(headline().contains(said(NEW + " 有 1 行無法判讀", NEW + " has 1 line that could not be read")), this::headline);
		assertTrue(rows.row("P2.1.1").contains("| — |"), () -> rows.row("P2.1.1"));
	}

	@Test
	void whatCannotBeReadSaysWhy() throws Exception {
		Files.write(folder.resolve("壞.pdf"), "%PDF-1.7 nothing".getBytes());
		robot.ui(() -> guiju.ui.compare.Comparisons.open(new CompareInput(new FileVersion(folder.resolve("壞.pdf")), new FileVersion(folder.resolve(NEW)))));
		robot.until("told", () -> robot.window().all(org.eclipse.swt.custom.StyledText.class).stream().anyMatch(text -> text.getText().startsWith("⚠ ")));

		assertTrue(headline().contains("壞.pdf"), this::headline);
	}
}
