package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.ui.robot.CompareRows;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Rows;
import guiju.ui.theme.Themes;

@Tag("windows")
class CompareStoryTest extends CompareStory {

	static final Path PICTURES = Path.of(System.getProperty("guiju.pictures", System.getProperty("java.io.tmpdir")));

	@Test
	void theExplorerComparesAStandardWithItsPreviousVersion() {
		Rows explorer = bench.explorer().until("KMC2431-001v5").select("KMC2431-001v5");
		Menus.context(robot, explorer.control()).choose(said("與前版比較", "Compare with Previous Version"));

		CompareRows rows = new CompareRows(robot).until("分析目標受眾");
		assertTrue(headline().startsWith("媒體企劃人員　KMC2431-001v4 → KMC2431-001v5　"), this::headline);
		assertTrue(headline().contains(said(" 實質修正 ", " Substantive revision ")), this::headline);
		assertTrue(meaning().startsWith(said("要求的內容已改變", "What is required has changed")), this::meaning);
		String added = rows.row("分析目標受眾");
		assertTrue(added.matches(".*\\| — \\| T1\\.2 分析目標受眾 \\| " + said("＋ 新增 ● 實質.*", "＋ added ● substantive.*")), added);
		robot.window().picture(PICTURES.resolve("compare-" + said("zh", "en") + ".png"));
	}

	/** In a low window it stands beside the pointer. */
	private String meaning() {
		StyledText text = robot.window().named(StyledText.class, said("修正摘要", "What the revision amounts to"));
		return robot.ui(() -> text.getToolTipText() != null ? text.getToolTipText() : text.getText().replaceFirst("(?s).*( 實質修正| Substantive revision)\\s+", ""));
	}

	@Test
	void picturesOfBothThemes() {
		CompareRows rows = compare();
		rows.goTo("K04 財務報表概念 | —");
		robot.press("ARROW_RIGHT");
		robot.window().picture(PICTURES.resolve("compare-unfolded-" + said("zh", "en") + ".png"));
		robot.ui(() -> {
			Themes.choose(Themes.Choice.DARK);
			return null;
		});
		robot.settle();
		robot.window().picture(PICTURES.resolve("compare-dark-" + said("zh", "en") + ".png"));
		robot.ui(() -> {
			Themes.choose(Themes.Choice.SYSTEM);
			return null;
		});
		assertEquals(1, 1);
		System.out.println(String.join("\n", rows.read()));
		System.out.println(headline());
	}
}
