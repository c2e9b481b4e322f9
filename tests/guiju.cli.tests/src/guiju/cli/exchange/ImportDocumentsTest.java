package guiju.cli.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.cli.Ran;
import guiju.cli.Schemas;
import guiju.cli.Workplace;

/** The import of published documents, as a user of the command line sees it. */
class ImportDocumentsTest {

	private static final List<String> CODES = List.of("KMC2431-001v4", "KMC2431-012v1", "KMC3332-001v3", "KMM2431-002v4", "KPS2431-001v2");

	@TempDir
	Path folder;

	@Test
	void aFolderOfPublishedTextsBecomesTheExamples() {
		Workplace place = new Workplace(folder);

		Ran ran = place.run("import", Workplace.root().resolve("tests/data/published").toString(), "-o", "out");

		assertEquals(0, ran.code(), ran.err());
		for (String code : CODES)
			assertEquals(Workplace.example(code), place.text("out/" + code + ".ocs"));
		assertEquals(5, ran.err().lines().filter(line -> line.contains("100 % of ")).count(), ran.err());
	}

	@Test
	void tellsWhatToCompareWithThePrintInBothLanguages() {
		Workplace place = new Workplace(folder);

		String english = place.run("import", published("KMM2431-002v4"), "-o", "a/").err();
		String chinese = place.run(Locale.TAIWAN, "import", published("KMM2431-002v4"), "-o", "b/").err();

		assertTrue(english.contains("what it begins with (K13、S11) may belong to the end of T2.2"), english);
		assertTrue(chinese.contains("開頭的 K13、S11 可能屬於 T2.2 末尾"), chinese);
	}

	@Test
	void commentsStandAtTheSuspectsAndTheFileStaysValid() {
		Workplace place = new Workplace(folder);

		place.run("import", published("KMM2431-002v4"), "--annotate");

		List<String> lines = place.text("KMM2431-002v4.ocs").lines().toList();
		int comment = lines.indexOf(lines.stream().filter(line -> line.contains("K13、S11")).findFirst().orElseThrow());
		assertTrue(lines.get(comment).strip().startsWith("// import row-after-break: "), lines.get(comment));
		assertTrue(lines.get(comment + 1).strip().startsWith("知識 K13"), lines.get(comment + 1));
		assertEquals(0, place.run("validate", "KMM2431-002v4.ocs").code());
		assertEquals(0, place.run("format", "--check", "KMM2431-002v4.ocs").code());
	}

	@Test
	void theReportIsJsonOrTextByItsName() throws IOException {
		Workplace place = new Workplace(folder);

		place.run("import", published("KMM2431-002v4"), published("KPS2431-001v2"), "-o", "a", "--report", "report.json");
		place.run("import", published("KMM2431-002v4"), "-o", "b/", "--report", "report.txt");

		Schemas.checked(place.text("report.json"), "import-1.schema.json");
		assertTrue(place.text("report.json").contains("\"suspects\": 4"), place.text("report.json"));
		assertTrue(place.text("report.txt").startsWith("KMM2431-002v4 行銷人員"), place.text("report.txt"));
	}

	@Test
	void droppedTextEndsWithOne() {
		String text = read(Path.of(published("KMM2431-002v4")));
		Workplace place = new Workplace(folder).with("a.txt", text.replaceFirst("(?m)^(主要職責.*)$", "$1\n甲\t乙\t丙\t丁\t4\t戊\t己\t庚\t辛"));

		Ran ran = place.run("import", "a.txt", "--report", "r.txt");

		assertEquals(1, ran.code(), ran.err());
		assertTrue(place.text("r.txt").contains("辛"), place.text("r.txt"));
		assertFalse(ran.err().contains("100 % of"), ran.err());
	}

	@Test
	void oneBadDocumentStopsNoOtherAndLeavesNothing() throws IOException {
		Workplace place = new Workplace(folder).with("in/a.pdf", "%PDF-1.7\nnothing").with("in/b.txt", read(Path.of(published("KPS2431-001v2"))))
				.with("in/c.txt", "親愛的讀者：\n這是一封信。\n");

		Ran ran = place.run("import", "in", "-o", "out", "--report", "r.json");

		assertEquals(2, ran.code());
		assertEquals("out/KPS2431-001v2.ocs\n", ran.out());
		assertEquals(Workplace.example("KPS2431-001v2"), place.text("out/KPS2431-001v2.ocs"));
		assertTrue(ran.err().contains("guiju: in/a.pdf: "), ran.err());
		assertTrue(ran.err().contains("guiju: in/c.txt: is no standard, or not in a form that is known. Not found: "), ran.err());
		Schemas.checked(place.text("r.json"), "import-1.schema.json");
		assertEquals(List.of("KPS2431-001v2.ocs"), names(place.path("out")));
	}

	@Test
	void theReportNeverOverwritesASource() {
		Workplace place = new Workplace(folder).with("a.txt", read(Path.of(published("KPS2431-001v2"))));

		Ran ran = place.run("import", "a.txt", "--report", "a.txt");

		assertEquals(2, ran.code());
		assertEquals(read(Path.of(published("KPS2431-001v2"))), place.text("a.txt"));
	}

	private static String published(String code) {
		return Workplace.root().resolve("tests/data/published").resolve(code + ".txt").toString();
	}

	private static String read(Path path) {
		try {
			return Files.readString(path);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static List<String> names(Path path) {
		try (var files = Files.list(path)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}
}
