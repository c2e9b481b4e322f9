package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.editor.Editors;
import guiju.ui.robot.Answers;
import guiju.ui.robot.Bench;
import guiju.ui.robot.CompareRows;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Rows;
import guiju.ui.robot.Screen;

/** The guide's first quarter of an hour, done in one go as its page says, from an empty folder to the comparison table. */
@Tag("windows")
class GuideWalkStoryTest {

	private static final Path PDF = Path.of(System.getProperty("guiju.root"), "tests/data/office/KMC2431-001v4-chromium.pdf");
	private static final String INDICATOR = said("依業界意見，增列工具評估", "Evaluates tools as the trade asked for");
	private static final String WHY = said("座談會建議。", "Asked for at the hearing.");
	private static final String KNOWLEDGE = said("生成式AI應用", "Generative AI");
	private static final String STAYS = said("下一版再由任務引用。", "Tasks of the next version will cite it.");
	private static final String NEW_TREND = said("產業趨勢。", "A trend of the trade.");
	private static final String STANDARD = said("職能基準", "Standard");
	private static final String FILE = said("檔案", "File");

	@TempDir
	Path temporary;
	private Path folder;
	private Path published;
	private Path draft;
	private Path table;
	private Bench bench;
	private Robot robot;
	private Answers answers;

	@BeforeEach
	void open() throws Exception {
		Files.createDirectory(temporary.resolve("other"));
		folder = Files.createDirectory(temporary.resolve("我的職能基準")).toRealPath();
		published = folder.resolve("KMC2431-001v4.ocs");
		draft = folder.resolve("KMC2431-001v5.ocs");
		table = folder.resolve("KMC2431-001v4_KMC2431-001v5.docx");
		bench = new Bench(temporary.resolve("other"));
		robot = bench.robot();
		answers = new Answers(robot);
	}

	@AfterEach
	void close() {
		answers.close();
		robot.closeDialogs();
		bench.close();
	}

	@Test
	void fromAnEmptyFolderToTheComparisonTable() throws Exception {
		openTheFolder();
		byte[] imported = importThePrint();
		beginTheNextVersion();
		changeIt();
		checkIt();
		makeTheTable();

		assertArrayEquals(imported, Files.readAllBytes(published));
		assertTheDraft(Files.readString(draft));
		String word = word(table);
		for (String reason : List.of(WHY, NEW_TREND, INDICATOR, KNOWLEDGE))
			assertTrue(word.contains(reason), word);
	}

	private void openTheFolder() {
		answers.then(folder);
		Menus.bar(robot.window()).choose(FILE, said("開啟資料夾…", "Open Folder…"));
		robot.until("the title", () -> robot.window().shell().getText().startsWith("我的職能基準"));
		robot.until("told that it is empty", () -> robot.window().words().contains(said("還沒有職能基準", "no standards")));
	}

	private byte[] importThePrint() throws Exception {
		Menus.bar(robot.window()).choose(FILE, said("匯入…", "Import…"));
		Screen wizard = robot.dialog(said("匯入", "Import"));
		answers.then(PDF);
		wizard.press(said("加入檔案…", "Add Files…"));
		wizard.press(said("下一步", "Next") + " >");
		robot.until("the result", () -> wizard.words().contains(said("對照匯入結果與公告文件", "Compare the result with the print")));
		wizard.rows(said("待核對處", "Places to be compared")).select("T1.2");
		wizard.press(said("儲存並開啟", "Save and Open"));
		robot.untilClosed(said("匯入", "Import"));
		untilOpen(published);
		bench.explorer().until("媒體企劃人員  KMC2431-001v4");
		return Files.readAllBytes(published);
	}

	private void untilOpen(Path file) {
		robot.until("the editor", () -> Editors.active().map(editor -> editor.document().file().endsWith(file.getFileName())).orElse(false));
		robot.settle();
	}

	private void beginTheNextVersion() throws Exception {
		Menus.bar(robot.window()).choose(FILE, said("下一版…", "Next Version…"));
		Screen wizard = robot.dialog(said("下一版", "Next Version"));
		assertTrue(wizard.words().contains("+  職能基準 KMC2431-001v5"), wizard.words());
		wizard.press(said("起草", "Begin"));
		robot.untilClosed(said("下一版", "Next Version"));
		untilOpen(draft);
		assertTrue(Files.readString(draft).startsWith("職能基準 KMC2431-001v5\n"));
	}

	private void changeIt() {
		robot.press("ALT+PAGE_DOWN");
		robot.until("the tree page", () -> robot.window().words().contains("T1.1  企劃需求分析  " + said("級別 4", "Level 4")));
		add("T1.1", said("行為指標", "Indicator"), INDICATOR);
		StyledText reason = robot.window().named(StyledText.class, said("緣由", "Reason"));
		robot.focus(reason);
		robot.type(WHY);
		add(said("知識  15", "Knowledge  15"), said("知識", "Knowledge"), KNOWLEDGE);
		robot.focus(tree().select("T1.2").control());
		robot.press("ALT+ARROW_DOWN");
		Menus.bar(robot.window()).choose(said("檢視", "View"), said("檢查結果", "Findings"));
		findings().until("numbering-parent");

		Menus.bar(robot.window()).choose(STANDARD, said("重新編號", "Renumber"));
		Screen preview = robot.dialog(said("重新編號", "Renumber"));
		assertTrue(preview.words().contains("T2.1: 規劃媒體企劃提案"), preview.words());
		preview.press(said("套用", "Apply"));
		robot.untilClosed(said("重新編號", "Renumber"));
		tree().until("T2.1  規劃媒體企劃提案");
		save();
	}

	private void add(String below, String kind, String text) {
		Rows rows = tree().select(below);
		Menus.context(robot, rows.control()).choose(said("新增", "New"), kind);
		robot.until("a field in place", () -> robot.display().getFocusControl() instanceof Text);
		robot.type(text + "\n");
		tree().until(text);
	}

	private Rows tree() {
		return robot.window().rows(said("職能基準樹", "Standard as a tree"));
	}

	private Rows findings() {
		return robot.window().rows(said("檢查結果", "Findings"));
	}

	private void save() {
		robot.press("CTRL+S");
		robot.until("saved", () -> robot.page().getDirtyEditors().length == 0);
	}

	private void checkIt() {
		Rows findings = findings().until("unused-knowledge").until("indicator-form");
		findings.open("indicator-form");
		findings.select("indicator-form");
		robot.window().press(said("修正…", "Mend…"));
		Screen mend = robot.dialog(said("修正", "Mend"));
		robot.until("a preview", () -> mend.isEnabled(said("套用", "Apply")));
		assertTrue(mend.words().contains("+ P1.1.3: " + INDICATOR + "。"), mend.words());
		mend.press(said("套用", "Apply"));
		robot.until("mended", () -> findings().read().stream().noneMatch(row -> row.contains("indicator-form")));

		findings().select("unused-knowledge");
		robot.window().press(said("容許…", "Accept…"));
		Screen accept = robot.dialog(said("容許檢查結果", "Accept a Finding"));
		robot.type(STAYS);
		accept.press(said("容許", "Accept"));
		robot.until("nothing is left", () -> findings().read().isEmpty());
		save();
	}

	private void makeTheTable() {
		Menus.bar(robot.window()).choose(STANDARD, said("與前版比較", "Compare with Previous Version"));
		CompareRows rows = new CompareRows(robot).until("K16 " + KNOWLEDGE);
		assertTrue(rows.row("P1.1.3").contains(WHY), () -> rows.row("P1.1.3"));
		assertEquals(1, rows.read().stream().filter(row -> row.contains(said("尚缺說明", "needs a reason"))).count(), () -> String.join("\n", rows.read()));
		robot.focus(rows.control());
		robot.press("HOME");
		robot.press("F8");
		assertTrue(rows.selected().contains("K16"), rows::selected);
		robot.press("F2");
		robot.type(NEW_TREND);
		robot.focus(rows.control());
		rows.until(NEW_TREND);
		answers.then(table);
		robot.window().press(said("匯出…", "Export…"));
		robot.until("exported", () -> Files.exists(table));
		save();
	}

	private void assertTheDraft(String text) {
		assertTrue(text.contains("    P1.1.3: " + INDICATOR + "。\n      緣由: " + WHY + "\n"), text);
		assertTrue(text.contains("  // 容許 unused-knowledge: " + STAYS + "\n  K16: " + KNOWLEDGE + "\n    緣由: " + NEW_TREND + "\n"), text);
		assertTrue(text.contains("  T2.1: 規劃媒體企劃提案\n"), text);
		Set<String> cited = found("(?m)^ +(?:知識|技能) (.*)$", text);
		Set<String> defined = found("(?m)^  ([KS]\\d\\d):", text);
		assertFalse(cited.isEmpty());
		assertTrue(defined.containsAll(cited), cited + " and " + defined);
	}

	private static Set<String> found(String lines, String text) {
		Set<String> codes = new TreeSet<>();
		for (MatchResult line : Pattern.compile(lines).matcher(text).results().toList())
			Pattern.compile("[KS]\\d\\d").matcher(line.group(1)).results().map(MatchResult::group).forEach(codes::add);
		return codes;
	}

	/** Returns the words of a Word document. */
	private static String word(Path file) throws Exception {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			byte[] body = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
			return new String(body, StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
		}
	}
}
