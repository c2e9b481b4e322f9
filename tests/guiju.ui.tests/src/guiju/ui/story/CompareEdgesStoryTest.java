package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.ui.compare.CompareInput;
import guiju.ui.compare.Comparisons;
import guiju.ui.compare.version.FileVersion;
import guiju.ui.desk.Desk;
import guiju.ui.desk.FileChooser;
import guiju.ui.robot.CompareRows;
import guiju.ui.robot.Screen;

/** What a comparison makes of sources and places that nobody hopes for. */
@Tag("windows")
class CompareEdgesStoryTest extends CompareStory {

	private void open(Path old, Path now) {
		robot.ui(() -> Comparisons.open(new CompareInput(new FileVersion(old), new FileVersion(now))).orElseThrow());
		robot.settle();
	}

	@Test
	void aFreshComparisonBeginsAtItsFirstChangeInSight() {
		CompareRows rows = compare();

		assertTrue(rows.selected().contains("KMC2431-001v4 | KMC2431-001v5"), rows::selected);
		assertTrue(details().contains("1 / 16"), this::details);
		Rectangle row = robot.ui(() -> rows.control().bounds(rows.control().selection()));
		assertTrue(row.y >= 0 && row.y + row.height <= robot.ui(() -> rows.control().getClientArea().height), row::toString);
	}

	@Test
	void twoCopiesOfOneStandardAreToldToBeTheSame() throws Exception {
		Path copy = Files.copy(folder.resolve(NEW), folder.resolve("副本.ocs"));
		open(folder.resolve(NEW), copy);

		robot.until("compared", () -> headline().contains(said("內容相同", "Identical")));
		robot.until("told in the list", () -> new CompareRows(robot).control().emptyText().equals(said("兩個版本印出的內容完全相同。", "Both versions print exactly the same.")));
		robot.press("F7");
		robot.press("F8");
	}

	@Test
	void anEmptyFileIsComparedAsAStandardThatSaysNothing() throws Exception {
		Files.writeString(folder.resolve("空白.ocs"), "");
		open(folder.resolve("空白.ocs"), folder.resolve(NEW));

		CompareRows rows = new CompareRows(robot).until("T1 媒體企劃案提案");
		assertTrue(rows.row("T1.2 分析目標受眾").contains("| — |"), () -> rows.row("T1.2 分析目標受眾"));
	}

	@Test
	void marksOfAMergeConflictAreToldAndTheRestIsCompared() throws Exception {
		String text = read(folder.resolve(NEW));
		int at = text.indexOf("    P2.1.1:");
		int end = text.indexOf('\n', at) + 1;
		String line = text.substring(at, end);
		Files.writeString(folder.resolve(NEW), text.substring(0, at) + "<<<<<<< HEAD\n" + line + "=======\n" + line.replace("P2.1.1: ", "P2.1.1: 主動") + ">>>>>>> 委員\n" + text.substring(end));
		CompareRows rows = compare().until("分析目標受眾");

		assertTrue(headline().contains(said("行無法判讀", "that could not be read")), this::headline);
		assertTrue(rows.read().stream().noneMatch(row -> row.contains("P2.1.1")), "of the two sides the first counts");
	}

	@Test
	void aDecisionThatCannotBeWrittenIsSaidInWordsAndChangesNothing() throws Exception {
		CompareRows rows = compare().goTo("P1.3.2");
		Files.createDirectory(folder.resolve(LINEAGE));
		Files.writeString(folder.resolve(LINEAGE).resolve("佔用"), "");
		robot.press("ALT+N");

		Screen told = robot.dialog(said("未完成", "Not done"));
		assertTrue(told.words().contains(LINEAGE), told.words());
		robot.closeDialogs();
		rows.until("P1.2.2 與組織相關單位 / 客戶溝通需求，並調整提案內容及期程。 | P1.3.2");
	}

	@Test
	void anExportThatCannotBeWrittenIsSaidInWords() {
		compare();
		Path nowhere = folder.resolve(OLD).resolve("對照表.docx");
		FileChooser before = robot.ui(() -> Desk.get().chooseBy(new Fixed(nowhere)));
		robot.focus(new CompareRows(robot).control());
		robot.press("CTRL+E");
		Screen told = robot.dialog(said("未完成", "Not done"));
		assertTrue(told.words().contains("對照表.docx"), told.words());
		robot.closeDialogs();
		robot.ui(() -> Desk.get().chooseBy(before));
		assertFalse(Files.exists(nowhere));
	}

	@Test
	void aVersionThatChangesOutsideIsComparedAnew() throws Exception {
		CompareRows rows = compare().goTo("P1.1.1");
		Files.writeString(folder.resolve(NEW), read(folder.resolve(NEW)).replace("P2.1.1: ", "P2.1.1: 主動"));

		rows.until("P2.1.1 主動");
		assertTrue(rows.selected().contains("P1.1.1"), rows::selected);
	}

	@Test
	void closingAComparisonThatFillsTheWindowBringsTheViewsBack() {
		compare();
		robot.press("CTRL+M");
		robot.until("large", () -> robot.page().isPageZoomed());
		robot.ui(() -> robot.page().closeEditor(robot.page().getActiveEditor(), false));
		robot.until("views are back", () -> !robot.page().isPageZoomed());
		assertEquals(IWorkbenchPage.STATE_RESTORED, (int) robot.ui(() -> robot.page().getPartState(robot.page().findViewReference("guiju.ui.explorer"))));
	}

	private record Fixed(Path file) implements FileChooser {

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
			return Optional.of(file);
		}
	}
}
