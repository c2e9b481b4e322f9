package guiju.cli.diff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import guiju.cli.Ran;
import guiju.cli.Schemas;
import guiju.cli.Workplace;
import guiju.cli.output.Terminals;

class DiffCommandTest {

	@TempDir
	Path folder;

	@Test
	void tellsOfAnInsertedTaskOnceAndNotOfTheCodesBehindIt() {
		Ran ran = published().run(Locale.TAIWAN, "diff", "old.ocs", "new.ocs");

		assertEquals(0, ran.code(), ran.err());
		assertTrue(ran.out().contains("工作任務 T1.2：新增"), ran.out());
		assertFalse(ran.out().contains("O1.2.1 → O1.3.1"), ran.out());
		assertEquals("", ran.err());
	}

	@Test
	void writesJsonThatTheSchemaDescribes() throws IOException {
		JsonNode json = Schemas.checked(published().run("diff", "old.ocs", "new.ocs", "--format", "json").out(), "diff-1.schema.json");

		assertEquals("guiju/diff/1", json.get("format").asText());
		assertEquals("KMC2431-001v4", json.get("old").asText());
		assertEquals("KMC2431-001v5", json.get("new").asText());
		assertEquals("substantive", json.get("verdict").asText());
	}

	@ParameterizedTest
	@CsvSource({"report.html, <!DOCTYPE html>", "report.HTM, <!DOCTYPE html>", "report.json, {", "report.md, #", "report.txt, 媒體", "report, 媒體", "report.docx, PK"})
	void takesTheFormatFromTheNameOfTheResult(String name, String beginning) throws IOException {
		Ran ran = published().run(Locale.TAIWAN, "diff", "old.ocs", "new.ocs", "-o", name);

		assertEquals(0, ran.code(), ran.err());
		assertEquals(name + "\n", ran.out());
		String written = new String(Files.readAllBytes(folder.resolve(name)), java.nio.charset.StandardCharsets.UTF_8);
		assertTrue(written.toLowerCase(Locale.ROOT).startsWith(beginning.toLowerCase(Locale.ROOT)), written.substring(0, Math.min(80, written.length())));
	}

	@Test
	void prefersTheFormatThatIsNamed() {
		published().run("diff", "old.ocs", "new.ocs", "-o", "report.txt", "--format", "json");

		assertTrue(new Workplace(folder).text("report.txt").startsWith("{"));
	}

	@Test
	void namesTheReportItselfInAFolder() throws IOException {
		Ran ran = published().run("diff", "old.ocs", "new.ocs", "-o", "reports/", "--format", "md");

		assertEquals("reports/KMC2431-001v4_KMC2431-001v5.md\n", ran.out(), ran.err());
	}

	@Test
	void writesTheSameBytesEachTime() throws IOException {
		Workplace place = published();
		place.run("diff", "old.ocs", "new.ocs", "-o", "1.docx");
		place.run("diff", "old.ocs", "new.ocs", "-o", "2.docx");

		assertArrayEquals(Files.readAllBytes(folder.resolve("1.docx")), Files.readAllBytes(folder.resolve("2.docx")));
	}

	@Test
	void writesADocumentToStandardOutputButNeverToATerminal() {
		published();
		Terminals watched = new Terminals(true, true, false);

		assertTrue(new Workplace(folder).run("diff", "old.ocs", "new.ocs", "--format", "docx").out().startsWith("PK"));
		assertEquals(2, new Workplace(folder, watched).run("diff", "old.ocs", "new.ocs", "--format", "docx").code());
	}

	@Test
	void failsWithExitCodeWhereThereAreDifferences() {
		Workplace place = small(Versions.next());

		assertEquals(1, place.run("diff", "old.ocs", "new.ocs", "--exit-code").code());
		assertEquals(0, place.run("diff", "old.ocs", "new.ocs").code());
		assertEquals(0, place.run("diff", "old.ocs", "old.ocs", "--exit-code").code());
	}

	@Test
	void listsSubstantiveChangesWithoutAReason() {
		Ran missing = small(Versions.next()).run("diff", "old.ocs", "new.ocs", "--require-reasons");
		Ran given = small(Versions.reasoned()).run("diff", "old.ocs", "new.ocs", "--require-reasons");

		assertEquals(1, missing.code());
		assertTrue(missing.err().contains("T1.1") && missing.err().contains("duties/0/tasks/0"), missing.err());
		assertFalse(missing.out().isEmpty(), "the report is written all the same");
		assertEquals(0, given.code(), given.err());
	}

	@Test
	void refusesTwoDifferentStandardsUnlessForced() {
		Workplace place = small(Versions.other());
		Ran refused = place.run("diff", "old.ocs", "new.ocs", "-o", "report.html");
		boolean written = Files.exists(folder.resolve("report.html"));
		Ran forced = place.run("diff", "old.ocs", "new.ocs", "-o", "report.html", "--force");

		assertEquals(2, refused.code());
		assertTrue(refused.err().contains("--force"), refused.err());
		assertFalse(written);
		assertEquals(0, forced.code(), forced.err());
		assertTrue(Files.exists(folder.resolve("report.html")));
	}

	@Test
	void warnsWhereTheOrderSeemsSwapped() {
		Ran ran = published().run("diff", "new.ocs", "old.ocs");

		assertEquals(0, ran.code());
		assertTrue(ran.err().contains("swapped"), ran.err());
	}

	@Test
	void saysWhichLinesWereNotCompared() {
		Workplace place = small(Versions.next().replace("    技能 S01\n", "    技能 S01\n這一行看不懂\n"));
		Ran text = place.run("diff", "old.ocs", "new.ocs");
		Ran json = place.run("diff", "old.ocs", "new.ocs", "--format", "json");

		assertEquals(0, text.code());
		assertTrue(text.err().contains("line 14"), text.err());
		assertTrue(text.out().contains("not complete"), text.out());
		assertTrue(json.out().contains("\"complete\": false"), json.out());
	}

	@Test
	void takesAnEmptyFileForAStandardWithoutAnything() {
		Ran ran = new Workplace(folder).with("old.ocs", "").with("new.ocs", Versions.SMALL).run("diff", "old.ocs", "new.ocs", "--force");

		assertEquals(0, ran.code(), ran.err());
		assertTrue(ran.err().contains("empty"), ran.err());
		assertTrue(ran.out().contains("飲品製作"), ran.out());
	}

	@Test
	void heedsTheLineageFileBesideTheNewVersion() {
		String renamed = Versions.next().replace("依豆種與烘焙度，設定研磨刻度、水溫與萃取時間。", "完成當日各式飲品之出杯。");
		Workplace place = small(renamed).with("TFB5139-901v2.lineage", "同一 P1.1.1 = P1.1.1\n不知所云\n");
		Ran pinned = place.run("diff", "old.ocs", "new.ocs", "--format", "json");
		Ran forbidden = place.with("no.lineage", "不同 P1.1.1 ≠ P1.1.1\n").run("diff", "old.ocs", "new.ocs", "--format", "json", "--lineage", "no.lineage");

		assertTrue(pinned.out().contains("\"pinned\""), pinned.out());
		assertTrue(pinned.err().contains("TFB5139-901v2.lineage:2: "), pinned.err());
		assertFalse(forbidden.out().contains("\"pinned\""));
		assertTrue(forbidden.out().contains("\"removed\""));
	}

	@Test
	void refusesALineageFileThatIsNotThere() {
		Ran ran = small(Versions.next()).run("diff", "old.ocs", "new.ocs", "--lineage", "no.lineage");

		assertEquals(2, ran.code());
		assertTrue(ran.err().startsWith("guiju: no.lineage: "), ran.err());
	}

	@Test
	void comparesWhateverCanBeImported() {
		Workplace place = small(Versions.next());
		place.run("export", "old.ocs", "--to", "json", "-o", "old.json");
		place.run("export", "old.ocs", "--to", "xmi", "-o", "old.xmi");

		String expected = place.run("diff", "old.ocs", "new.ocs").out();

		assertEquals(expected, place.run("diff", "old.json", "new.ocs").out());
		assertEquals(expected, place.run("diff", "old.xmi", "new.ocs").out());
	}

	@Test
	void comparesAPublishedDocumentAsItDoesItsText() throws IOException {
		byte[] pdf = Files.readAllBytes(Workplace.root().resolve("tests/data/office/KMC2431-001v4-pdfbox.pdf"));
		Workplace place = published().with("old.pdf", pdf);

		Ran ran = place.run("diff", "old.pdf", "new.ocs");

		assertEquals(place.run("diff", "old.ocs", "new.ocs").out(), ran.out());
		assertTrue(ran.err().contains("old.pdf: carried over 100 %"), ran.err());
	}

	@Test
	void neverOverwritesASource() {
		Ran ran = small(Versions.next()).run("diff", "old.ocs", "new.ocs", "-o", "old.ocs");

		assertEquals(2, ran.code());
		assertEquals(Versions.SMALL, new Workplace(folder).text("old.ocs"));
	}

	@Test
	void takesOtherHeadingsForTheTable() {
		Workplace place = small(Versions.next());

		assertEquals(0, place.run("diff", "old.ocs", "new.ocs", "-o", "a.docx", "--headings", "修正草案、現行條文、理由").code());
		assertEquals(2, place.run("diff", "old.ocs", "new.ocs", "-o", "a.docx", "--headings", "修正草案").code());
	}

	@ParameterizedTest
	@ValueSource(strings = {"old.ocs", "old.ocs folder", "folder folder", "old.ocs old.ocs old.ocs", "old.ocs absent.ocs", "old.ocs -", "none:a.ocs old.ocs"})
	void refusesWhatCannotBeCompared(String typed) throws IOException {
		Files.createDirectories(folder.resolve("folder"));
		Workplace place = small(Versions.next());

		Ran ran = place.run(("diff " + typed).split(" "));

		assertEquals(2, ran.code(), ran.out());
		assertFalse(ran.err().isEmpty());
		assertFalse(ran.err().contains("Exception"), ran.err());
	}

	@Test
	void refusesAnEmptyPath() {
		assertEquals(2, small(Versions.next()).run("diff", "old.ocs", "").code());
	}

	@Test
	void tellsABinaryFileAsEveryVerbDoes() {
		Workplace place = new Workplace(folder).with("a.ocs", Workplace.example("KMC2431-001v4")).with("b.ocs", new byte[] { 1, 0, 2, 0, 0, (byte) 200 });

		Ran diff = place.run("diff", "a.ocs", "b.ocs");

		assertEquals(2, diff.code());
		assertEquals(place.run("validate", "b.ocs").err().lines().findFirst().orElseThrow(), diff.err().strip());
	}

	@Test
	void hasHelpInBothLanguages() {
		assertTrue(new Workplace(folder).run(Locale.TAIWAN, "diff", "--help").out().contains("修正前後對照表"));
		assertTrue(new Workplace(folder).run("diff", "--help").out().contains("--require-reasons"));
	}

	private Workplace published() {
		return new Workplace(folder).with("old.ocs", Versions.published()).with("new.ocs", Versions.revised());
	}

	private Workplace small(String next) {
		return new Workplace(folder).with("old.ocs", Versions.SMALL).with("new.ocs", next);
	}
}
