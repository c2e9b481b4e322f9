package guiju.cli.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.cli.Ran;
import guiju.cli.Workplace;
import guiju.cli.output.Terminals;
import guiju.rules.FindingCode;

class ValidateCommandTest {

	private static final String STANDARD = """
			職能基準 KMC2431-001v4
			T1: 媒體企劃案提案
			  T1.1: 企劃需求分析
			    知識 K01、K99
			知識定義
			  K01: 媒體
			""";

	@TempDir
	Path folder;

	@Test
	void reportsPlaceLineMarkerAndASummary() {
		Ran ran = new Workplace(folder).reporting(FindingCode.UNDEFINED_CITATION).with("a.ocs", STANDARD).run("validate", "a.ocs");

		List<String> lines = ran.lines();
		assertEquals(1, ran.code());
		assertTrue(lines.get(0).startsWith("a.ocs:4:12: error: ") && lines.get(0).endsWith(" [undefined-citation]"), ran.out());
		assertEquals("    知識 K01、K99", lines.get(1));
		assertEquals("              ^~~", lines.get(2));
		assertTrue(lines.subList(3, lines.size() - 1).stream().allMatch(line -> line.startsWith("  fix: ")), ran.out());
		assertEquals("1 file: 1 error, 0 warnings, 0 informations", lines.get(lines.size() - 1));
		assertEquals("", ran.err());
	}

	@Test
	void reportsInChinese() {
		Ran ran = new Workplace(folder).reporting(FindingCode.UNDEFINED_CITATION).with("a.ocs", STANDARD).run(Locale.TAIWAN, "validate", "a.ocs");

		assertTrue(ran.out().startsWith("a.ocs:4:12: 錯誤: "), ran.out());
		assertTrue(ran.out().endsWith("1 個檔案：1 項錯誤、0 項警告、0 項提示\n"), ran.out());
	}

	@Test
	void offersFixes() {
		Ran ran = new Workplace(folder).reporting(FindingCode.SYNTAX).with("a.ocs", "T1: a\nprose\n").run("validate", "a.ocs");

		assertTrue(ran.lines().stream().filter(line -> line.startsWith("  fix: ")).count() > 1, ran.out());
	}

	@Test
	void saysNothingOfASoundFileButTheSummary() {
		Ran ran = new Workplace(folder).reporting().with("a.ocs", STANDARD).run("validate", "a.ocs");

		assertEquals(new Ran(0, "1 file: 0 errors, 0 warnings, 0 informations\n", ""), ran);
	}

	@Test
	void countsColumnsFromWhatIsSeenWhereAByteOrderMarkStands() {
		Ran ran = new Workplace(folder).reporting(FindingCode.SYNTAX).with("a.ocs", "\ufeffprose\n").run("validate", "a.ocs");

		assertTrue(ran.out().startsWith("a.ocs:1:1: error: "), ran.out());
		assertTrue(ran.out().contains("\nprose\n^~~~~\n"), ran.out());
	}

	@Test
	void paintsOnATerminalAlone() {
		Workplace watched = new Workplace(folder, new Terminals(true, true, true)).reporting(FindingCode.UNDEFINED_CITATION)
				.with("a.ocs", STANDARD);
		Workplace plain = new Workplace(folder, new Terminals(true, true, false));

		assertTrue(watched.run("validate", "a.ocs").out().startsWith("\u001b[1ma.ocs:4:12:\u001b[0m \u001b[1;31merror:\u001b[0m "));
		assertFalse(plain.run("validate", "a.ocs").out().contains("\u001b"));
	}

	@Test
	void showsNoControlCharacterOfAFileRaw() {
		Ran ran = new Workplace(folder).reporting(FindingCode.SYNTAX).with("a\u001b[31m.ocs", "\u001b]0;title\u0007 prose\u202e\n")
				.run("validate", ".");

		assertFalse(ran.out().contains("\u001b") || ran.out().contains("\u0007") || ran.out().contains("\u202e"), ran.out());
		assertTrue(ran.out().contains("a␛[31m.ocs:1:2:") && ran.out().contains("\n␛]0;title␇ prose\ufffd\n"), ran.out());
	}

	@Test
	void reportsFilesInTheOrderOfTheirPaths() {
		Workplace place = new Workplace(folder).reporting(FindingCode.SYNTAX);
		for (int i = 100; i < 200; i++)
			place.with(i + ".ocs", "prose\n".repeat(i % 10 == 0 ? 200 : 1));

		List<String> reported = place.run("validate", ".").lines().stream().filter(line -> line.endsWith(" [syntax]"))
				.map(line -> line.substring(2, 5)).distinct().toList();

		assertEquals(100, reported.size());
		assertEquals(reported.stream().sorted().toList(), reported);
	}

	@Test
	void failsOnTheSeverityThatItIsTold() {
		Workplace place = new Workplace(folder).with("guiju.properties", "severity.syntax=warning\n").with("a.ocs", "職能基準 KMC2431-001\nprose\n");

		assertEquals(0, place.run("validate", "a.ocs").code());
		assertEquals(1, place.run("validate", "a.ocs", "--fail-on", "warning").code());
		assertEquals(1, place.run("validate", "a.ocs", "--fail-on", "info").code());
	}

	@Test
	void checksForPublicationWhenTold() {
		Workplace place = new Workplace(folder).reporting(FindingCode.MISSING_STANDARD_CODE).with("a.ocs", "職業: 媒體企劃\n");

		assertEquals(0, place.run("validate", "a.ocs").code());
		assertEquals(1, place.run("validate", "a.ocs", "--stage", "publication").code());
	}

	@Test
	void takesTheSettingsNearestToEachFile() {
		Workplace place = new Workplace(folder).with("guiju.properties", "severity.syntax=off\n").with("a.ocs", "prose\n")
				.with("strict/guiju.properties", "severity.syntax=error\n").with("strict/sub/b.ocs", "prose\n");

		String out = place.run("validate", ".").out();

		List<String> syntax = out.lines().filter(line -> line.endsWith("[syntax]")).toList();
		assertEquals(1, syntax.size(), out);
		assertTrue(syntax.get(0).startsWith("./strict/sub/b.ocs:1:1: error: "), out);
	}

	@Test
	void tellsProblemsOfSettingsOnceAndChecksAllTheSame() {
		Workplace place = new Workplace(folder).with("guiju.properties", "# comment\nstage=never\nseverity.syntax=warning\n")
				.with("a.ocs", "prose\n").with("d/b.ocs", "prose\n").with("c.ocs", "prose\n");

		Ran ran = place.run("validate", ".");

		assertEquals(2, ran.code());
		assertEquals(1, ran.err().lines().count(), ran.err());
		assertTrue(ran.err().startsWith("guiju: guiju.properties:2: "), ran.err());
		assertEquals(3, ran.lines().stream().filter(line -> line.contains(": warning: ") && line.endsWith("[syntax]")).count(), ran.out());
	}

	@Test
	void countsAgesToTheDayThatItIsTold() {
		Workplace place = new Workplace(folder).reporting(FindingCode.OVERDUE)
				.with("a.ocs", "職能基準 KMC2431-001v4\n版本沿革\n  V4 KMC2431-001v4 2023/12/15: a\n    狀態: 最新版本\n");

		assertFalse(place.run("validate", "a.ocs", "--today", "2026-12-14").out().contains("[overdue]"));
		assertTrue(place.run("validate", "a.ocs", "--today", "2027-12-16").out().contains("[overdue]"));
	}

	@Test
	void tellsWhatOnlySeveralFilesTellAndOneAloneNot() {
		Workplace place = new Workplace(folder).reporting(FindingCode.DUPLICATE_STANDARD).with("a.ocs", STANDARD).with("b/媒體 企劃.ocs", STANDARD);

		Ran several = place.run("validate", ".");
		Ran one = place.run("validate", "a.ocs");

		assertEquals(1, several.code());
		assertEquals(2, several.lines().stream().filter(line -> line.endsWith("[duplicate-standard]")).count(), several.out());
		assertTrue(several.out().startsWith("./a.ocs:1:6: error: ") && several.out().contains("./b/媒體 企劃.ocs"), several.out());
		assertEquals(0, one.code());
	}

	@Test
	void placesAConflictAtItsRowAndLetsItBeAccepted() {
		String newer = "職能基準 KMC2431-001v4\n職業: 新\n版本沿革\n  V4 KMC2431-001v4 2023/12/15: 新\n  V3 KMC2431-001v3 2020/01/02: 舊名\n";
		String older = "職能基準 KMC2431-001v3\n職業: 別名\n";
		Workplace place = new Workplace(folder).reporting(FindingCode.HISTORY_CONFLICT, FindingCode.STALE_ACCEPTANCE)
				.with("v4.ocs", newer).with("v3.ocs", older);

		Ran open = place.run("validate", ".");
		place.with("v4.ocs", newer.replace("  V3", "  // 容許 history-conflict: 當時名稱如此\n  V3"));
		Ran accepted = place.run("validate", ".");

		assertTrue(open.out().startsWith("./v4.ocs:5:") && open.lines().get(0).endsWith("[history-conflict]"), open.out());
		assertEquals(new Ran(0, "2 files: 0 errors, 0 warnings, 0 informations\n", ""), accepted);
	}

	@Test
	void writesTheReportIntoAFile() throws IOException {
		Workplace place = new Workplace(folder, new Terminals(true, true, true)).reporting(FindingCode.SYNTAX).with("a.ocs", "prose\n");

		Ran ran = place.run("validate", "a.ocs", "-o", "reports/a.txt");

		assertEquals(new Ran(1, "", ""), ran);
		assertTrue(place.text("reports/a.txt").startsWith("a.ocs:1:1: error: "));
		assertEquals(1, Files.list(folder.resolve("reports")).count());
	}

	@Test
	void neverWritesTheReportOverASource() {
		Workplace place = new Workplace(folder).with("a.ocs", STANDARD);

		Ran ran = place.run("validate", ".", "-o", "a.ocs");

		assertEquals(2, ran.code());
		assertEquals(STANDARD, place.text("a.ocs"));
	}

	@Test
	void failsWithoutAnyStandard() throws IOException {
		Files.createDirectories(folder.resolve("empty"));

		Ran ran = new Workplace(folder).run("validate", "empty");

		assertEquals(new Ran(2, "", "guiju: empty: has no file ending in .ocs. Check the folder.\n"), ran);
	}
}
