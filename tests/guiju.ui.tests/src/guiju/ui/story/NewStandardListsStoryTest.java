package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Bench;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Screen;

/** The first standard of a folder, which has nothing yet but the committee's own lists of codes. */
@Tag("windows")
class NewStandardListsStoryTest {

	@TempDir
	Path folder;
	private Bench bench;
	private Robot robot;

	@BeforeEach
	void open() throws Exception {
		Files.writeString(folder.resolve("guiju.properties"), "occupations = 職業別.csv\nindustries = 行業別.csv\n");
		Files.writeString(folder.resolve("職業別.csv"), "5139,其他餐飲服務人員\n2431,廣告及行銷專業人員\n");
		Files.writeString(folder.resolve("行業別.csv"), "I5610,餐館\nM7310,廣告業\n");
		bench = new Bench(folder);
		robot = bench.robot();
	}

	@AfterEach
	void close() {
		robot.closeDialogs();
		bench.close();
	}

	private Screen wizard() {
		robot.focus(bench.explorer().control());
		robot.press("CTRL+N");
		return robot.dialog(said("新增職能基準", "New Standard"));
	}

	private String field(Screen wizard, String name) {
		Text text = wizard.named(Text.class, name);
		return robot.ui(text::getText);
	}

	@Test
	void theListsOfTheFolderAreOfferedBeforeAnyStandardIsThere() throws Exception {
		Screen wizard = wizard();
		Combo occupation = wizard.named(Combo.class, said("職業別", "Occupation class"));
		assertEquals(List.of("2431  廣告及行銷專業人員", "5139  其他餐飲服務人員"), robot.ui(() -> List.of(occupation.getItems()).stream().sorted().toList()));
		robot.focus(wizard.named(Text.class, said("基準代碼", "Code")));
		robot.type("TFB5139-901v1");
		robot.until("the name comes by itself", () -> field(wizard, said("職業別名稱", "Name of the occupation class")).equals("其他餐飲服務人員"));
		wizard.choose(said("行業別", "Industry"), "I5610  餐館");
		robot.until("the industry", () -> field(wizard, said("行業別名稱", "Name of the industry")).equals("餐館"));
		wizard.picture(Path.of("target/pictures/wizard-new-lists.png"));
		wizard.press(said("下一步", "Next") + " >");
		wizard.press(said("建立", "Create"));
		robot.untilClosed(said("新增職能基準", "New Standard"));

		String written = Files.readString(folder.resolve("TFB5139-901v1.ocs"));
		assertTrue(written.contains("職業別 5139: 其他餐飲服務人員\n行業別 I5610: 餐館\n"), written);
	}

	@Test
	void aNameThatIsTakenIsToldAlsoWithoutItsEnding() throws Exception {
		Files.writeString(folder.resolve("草案.ocs"), "職能基準\n");
		Screen wizard = wizard();
		wizard.press(said("下一步", "Next") + " >");
		wizard.fill(said("檔名", "File name"), "草案");
		robot.until("told", () -> wizard.words().contains(said("已經有名為「草案.ocs」的檔案", "There is a file “草案.ocs” already")));
		assertFalse(wizard.isEnabled(said("建立", "Create")));
		wizard.fill(said("檔名", "File name"), "長".repeat(90));
		robot.until("told", () -> wizard.words().contains(said("檔名太長", "name of the file is too long")));
		wizard.fill(said("檔名", "File name"), "草案二");
		robot.until("good", () -> wizard.isEnabled(said("建立", "Create")));
		wizard.press(said("建立", "Create"));
		robot.untilClosed(said("新增職能基準", "New Standard"));

		assertEquals("職能基準\n", Files.readString(folder.resolve("草案.ocs")));
		assertTrue(Files.readString(folder.resolve("草案二.ocs")).startsWith("職能基準"));
	}

	@Test
	void theToolBarOpensTheWizards() {
		robot.window().pressTool(said("新增職能基準", "New Standard"));
		robot.dialog(said("新增職能基準", "New Standard")).press(said("取消", "Cancel"));
		robot.untilClosed(said("新增職能基準", "New Standard"));
		robot.window().pressTool(said("匯入", "Import"));
		robot.dialog(said("匯入", "Import")).press(said("取消", "Cancel"));
		robot.untilClosed(said("匯入", "Import"));
	}
}
