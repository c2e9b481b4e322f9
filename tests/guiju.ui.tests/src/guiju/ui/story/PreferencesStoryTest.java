package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.text.keyword.Vocabulary;
import guiju.ui.preferences.KeywordLanguage;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Rows;
import guiju.ui.robot.Screen;
import guiju.ui.theme.Themes;

@Tag("windows")
class PreferencesStoryTest {

	@TempDir
	Path folder;
	private Bench bench;
	private Robot robot;

	@BeforeEach
	void open() throws Exception {
		String text = Files.readString(Path.of(System.getProperty("guiju.root"), "examples", "KMC2431-001v4.ocs"));
		Files.writeString(folder.resolve("a.ocs"), text.replace("技能 S01、", "技能 "));
		Files.writeString(folder.resolve("guiju.properties"), "# 本委員會\nseverity.syntax = error\n");
		bench = new Bench(folder);
		robot = bench.robot();
		bench.untilChecked();
	}

	@AfterEach
	void close() {
		bench.close();
	}

	private Screen preferences(String page) {
		Menus.bar(robot.window()).choose(said("檢視", "View"), said("偏好設定…", "Preferences…"));
		Screen dialog = robot.dialog(said("偏好設定", "Preferences"));
		dialog.rows().select(page);
		return dialog;
	}

	@Test
	void aSeverityIsWrittenToTheFolderAndCountsAtOnce() throws Exception {
		Screen dialog = preferences(said("檢查結果", "Findings"));
		Rows codes = dialog.rows(said("檢查結果的種類", "Kinds of findings")).select("unused-skill");
		assertTrue(dialog.words().contains(said("沒有任何任務引用此項技能", "No task cites")), dialog.words());
		dialog.press(said("錯誤", "Error"));
		assertTrue(codes.read().stream().anyMatch(row -> row.endsWith(said(" | 錯誤 | 警告 | ", " | Error | Warning | ") + "unused-skill")), () -> codes.read().toString());
		dialog.picture(Path.of("target/pictures/preferences-severities.png"));
		dialog.press(said("套用並關閉", "Apply and Close"));
		robot.untilClosed(said("偏好設定", "Preferences"));

		assertEquals("# 本委員會\nseverity.syntax = error\nseverity.unused-skill = error\n", Files.readString(folder.resolve("guiju.properties")));
		bench.untilChecked();
		assertTrue(bench.explorer().read().stream().anyMatch(row -> row.contains("✕")), () -> bench.explorer().read().toString());
	}

	@Test
	void darkAndLightAreChosenFromTheMenu() {
		Menus.bar(robot.window()).choose(said("檢視", "View"), said("外觀", "Appearance"), said("深色", "Dark"));
		robot.until("dark", Themes::isDark);
		robot.window().picture(Path.of("target/pictures/window-dark.png"));
		int dark = robot.ui(() -> robot.window().shell().getBackground().getRed());

		Menus.bar(robot.window()).choose(said("檢視", "View"), said("外觀", "Appearance"), said("淺色", "Light"));
		robot.until("light", () -> !Themes.isDark());
		int light = robot.ui(() -> robot.window().shell().getBackground().getRed());

		assertTrue(dark < 100 && light > 200, dark + " " + light);
	}

	@Test
	void textsGrowAndShrinkByKeys() {
		bench.edit(folder.resolve("a.ocs"));
		int before = robot.ui(() -> JFaceResources.getTextFont().getFontData()[0].getHeight());
		robot.press("CTRL+=");
		robot.until("larger", () -> JFaceResources.getTextFont().getFontData()[0].getHeight() == before + 1);
		robot.press("CTRL+-");
		robot.until("as before", () -> JFaceResources.getTextFont().getFontData()[0].getHeight() == before);
	}

	@Test
	void anotherLanguageIsOfferedWithARestart() throws Exception {
		Path chosen = Path.of(org.eclipse.core.runtime.Platform.getInstanceLocation().getURL().toURI()).resolve("language");
		Menus.bar(robot.window()).choose(said("檢視", "View"), said("語言 Language", "Language 語言"), said("English", "中文（臺灣）"));
		Screen dialog = robot.dialog(said("語言", "Language"));
		assertTrue(dialog.words().contains(said("立即重新啟動", "Restart Now")), dialog.words());
		dialog.press(said("下次啟動時", "At the Next Start"));

		assertEquals(said("en", "zh_TW"), Files.readString(chosen));
		Menus.bar(robot.window()).choose(said("檢視", "View"), said("語言 Language", "Language 語言"), said("中文（臺灣）", "English"));
		assertEquals(said("zh_TW", "en"), Files.readString(chosen));
		assertFalse(robot.isOpen(said("語言", "Language")));
	}

	@Test
	void keywordsOfANewStandardAreThoseThatWereChosen() throws Exception {
		try {
			Screen dialog = preferences(said("一般", "General"));
			dialog.press(said("英文：duty、task、knowledge", "English: duty, task, knowledge"));
			dialog.press(said("套用並關閉", "Apply and Close"));
			robot.untilClosed(said("偏好設定", "Preferences"));

			try (TextStory story = TextStory.of(folder, "")) {
				story.robot.press("CTRL+SPACE");
				Table offered = TextFindingsStoryTest.list(story);
				List<String> rows = robot.ui(() -> Arrays.stream(offered.getItems()).map(TableItem::getText).toList());
				int name = IntStream.range(0, rows.size()).filter(row -> rows.get(row).startsWith("occupation")).findFirst().orElseThrow(() -> new AssertionError(rows));
				for (int i = 0; i < name; i++)
					story.tell(SWT.ARROW_DOWN, '\0');
				story.tell(SWT.CR, '\r');
				story.robot.until("a keyword", () -> !story.editor.document().session().text().isBlank());
				story.robot.press("ESC");
				String written = story.saved();
				assertTrue(written.startsWith("occupation: "), written);
			}
		} finally {
			robot.ui(() -> {
				KeywordLanguage.choose(Vocabulary.CHINESE);
				return null;
			});
		}
	}
}
