package guiju.ui.story;

import static guiju.ui.story.OpenedTree.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.editor.StandardEditor;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Robot;

@Tag("windows")
class TreeInStepStoryTest {

	private static final Path PICTURES = Path.of(System.getProperty("guiju.pictures", System.getProperty("java.io.tmpdir")));

	private final Robot robot = new Robot();

	@Test
	void aBrokenLineIsShownAndBlocksNothing(@TempDir Path folder) throws Exception {
		Path file = OpenedTree.example(folder, "KMC2431-001v4.ocs");
		Files.writeString(file, Files.readString(file).replace("    P1.1.2: ", "    這一行讀不懂\n    P1.1.2: "));
		try (OpenedTree opened = new OpenedTree(robot, file)) {
			opened.rows().expand("T1.1").select("這一行讀不懂");
			List<String> read = opened.rows().read();
			int at = read.indexOf("      這一行讀不懂  " + word("第 14 行無法讀取", "line 14 cannot be read"));
			assertTrue(at > 0 && read.get(at - 1).startsWith("      P1.1.1") && read.get(at + 1).startsWith("      P1.1.2"), read.toString());
			assertTrue(opened.screen().words().contains(word("無法讀取的一行", "A line that cannot be read")), opened.screen().words());
			robot.picture(PICTURES.resolve("tree-broken.png"));

			opened.rows().select("P1.1.2");
			robot.press("ALT+ARROW_DOWN");
			robot.press("CTRL+Z");
			robot.press("F2");
			robot.press("CTRL+A");
			robot.type("彙整需求。\n");
			String saved = opened.saved();
			assertTrue(saved.contains("    這一行讀不懂\n    P1.1.2: 彙整需求。\n"), saved);
		}
	}

	@Test
	void thePageIsMadeWhenItIsFirstSeenAndKnowsWhatWasTypedBefore(@TempDir Path folder) throws Exception {
		Path file = OpenedTree.example(folder, "KMC2431-001v4.ocs");
		try (Bench bench = new Bench(folder)) {
			StandardEditor editor = bench.edit(file.toRealPath());
			assertEquals(0, trees());
			robot.ui(() -> {
				editor.document().session().document().replace(editor.document().session().text().indexOf("媒體需求分析書"), 0, "新的");
				return null;
			});
			try (OpenedTree opened = new OpenedTree(robot, file)) {
				assertEquals(1, trees());
				opened.rows().expand("T1.1");
				assertTrue(opened.rows().read().contains("      O1.1.1  新的媒體需求分析書"), opened.rows().read().toString());
			}
		}
	}

	/** How many trees the editor has, those behind other pages counted. */
	private int trees() {
		return robot.ui(() -> count(robot.window().find(CTabFolder.class, tabs -> List.of(tabs.getItems()).stream().anyMatch(tab -> tab.getText().equals(word("樹狀", "Tree"))))));
	}

	private static int count(Control control) {
		int trees = control instanceof Tree ? 1 : 0;
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				trees += count(child);
		return trees;
	}

	@Test
	void aChangeOfTheFileOutsideKeepsWhatIsUnfoldedAndSelected(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, OpenedTree.example(folder, "KMC2431-001v4.ocs"))) {
			opened.rows().expand("T2.1").select("P2.1.3");
			List<String> before = opened.rows().read();
			Files.writeString(opened.file, opened.text().replace("O1.1.1: 媒體需求分析書", "O1.1.1: 媒體需求書"));
			robot.ui(() -> opened.editor.document().refresh());
			robot.until("taken in", () -> opened.editor.document().session().snapshot().text().contains("媒體需求書"));

			assertEquals(before, opened.rows().read());
			assertTrue(opened.selected().get(0).startsWith("P2.1.3"), opened.selected().toString());
		}
	}
}
