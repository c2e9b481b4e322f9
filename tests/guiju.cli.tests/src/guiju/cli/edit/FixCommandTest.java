package guiju.cli.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.cli.Ran;
import guiju.cli.Unprivileged;
import guiju.cli.Workplace;
import guiju.cli.output.Terminals;
import guiju.rules.FindingCode;

class FixCommandTest {

	@TempDir
	Path folder;

	@Test
	void mendsWhatNeedsNoDecisionAndTellsWhatItDidAndWhatIsLeft() {
		Workplace place = new Workplace(folder).with("a.ocs", Broken.TEXT);

		Ran ran = place.run("fix", "a.ocs");

		assertEquals(1, ran.code());
		assertEquals(Broken.MENDED, place.text("a.ocs"));
		assertEquals("""
				a.ocs:5: change to 4 [malformed-level]
				a.ocs:6: delete the blank [stray-blank]
				a.ocs:7: change to 2027/12/31 [malformed-date]
				a.ocs:12: change to 4 [malformed-level]
				a.ocs:14: end it with “。” [indicator-form]
				a.ocs:15: change to K01 [malformed-code]
				a.ocs:17: give it the code T1.2 [missing-code]
				a.ocs:19: give it the code P1.2.1 [missing-code]
				a.ocs:20: give it the code O1.2.1 [missing-code]
				a.ocs:23: change to K01 [malformed-code]
				""", ran.out());
		assertEquals("""
				guiju: a.ocs:15: error: Task T1.1 cites K02, which is not defined. Is it K01 媒體, K03 法規? Change it, or define K02. [undefined-citation]
				guiju: 1 file: 1 changed, 10 fixes made; 2 left: undefined-citation 1, numbering-gap 1
				guiju: What is left needs a decision. Where it is and how to mend it, tells guiju validate.
				guiju: Numbers are put in order by guiju renumber.
				""", ran.err());
	}

	@Test
	void speaksChinese() {
		Workplace place = new Workplace(folder).with("a.ocs", Broken.TEXT);

		Ran ran = place.run(Locale.TAIWAN, "fix", "a.ocs");

		assertTrue(ran.out().startsWith("a.ocs:5: 改為 4 [malformed-level]\na.ocs:6: 刪除空白 [stray-blank]\n"), ran.out());
		assertTrue(ran.err().startsWith("guiju: a.ocs:15: 錯誤: 任務 T1.1 引用的 K02 沒有定義"), ran.err());
		assertTrue(ran.err().contains("guiju: 1 個檔案：1 個已變更，修正 10 處；還有 2 項：undefined-citation 1、numbering-gap 1\n"), ran.err());
	}

	@Test
	void isFineWhenNoErrorIsLeft() {
		Workplace place = new Workplace(folder).with("a.ocs", Broken.HARMLESS);

		Ran ran = place.run("fix", "a.ocs");

		assertEquals(0, ran.code(), ran.err());
		assertEquals("guiju: 1 file: 1 changed, 10 fixes made; nothing left\n", ran.err());
		assertEquals(new Ran(0, "", "guiju: 1 file: 0 changed, 0 fixes made; nothing left\n"), place.run("fix", "a.ocs"));
	}

	@Test
	void mendsAndTellsOfTheNamedRulesAlone() {
		Workplace place = new Workplace(folder).with("a.ocs", Broken.TEXT);

		Ran ran = place.run("fix", "--rule", "stray-blank", "a.ocs", "--rule=Malformed-Date");

		assertEquals(new Ran(0, "a.ocs:6: delete the blank [stray-blank]\na.ocs:7: change to 2027/12/31 [malformed-date]\n",
				"guiju: 1 file: 1 changed, 2 fixes made; nothing left\n"), ran);
		assertEquals(Broken.TEXT.replace("負責 企劃", "負責企劃").replace("2027-12-31", "2027/12/31"), place.text("a.ocs"));
	}

	@Test
	void refusesARuleThatThereIsNotAndNamesTheNearest() {
		Workplace place = new Workplace(folder).with("a.ocs", Broken.TEXT);

		assertEquals(new Ran(2, "", "guiju: There is no finding code malformd-code. Did you mean malformed-code?\n"),
				place.run("fix", "--rule", "malformd-code", "a.ocs"));
		assertEquals(new Ran(2, "", "guiju: 沒有 --- 這個檢查代碼。 請使用檢查結果所示的代碼，例如 malformed-code。\n"),
				place.run(Locale.TAIWAN, "fix", "--rule", "---", "a.ocs"));
		assertEquals(Broken.TEXT, place.text("a.ocs"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"\n", "\r\n", "\r"})
	void keepsByteOrderMarkLineEndsAndAMissingLastOne(String lineEnd) throws IOException {
		String text = "\ufeff" + Broken.TEXT.strip().replace("\n", lineEnd);
		Workplace place = new Workplace(folder).with("a.ocs", text);

		place.run("fix", "a.ocs");

		byte[] expected = ("\ufeff" + Broken.MENDED.strip().replace("\n", lineEnd)).getBytes(StandardCharsets.UTF_8);
		assertArrayEquals(expected, Files.readAllBytes(place.path("a.ocs")));
	}

	@Test
	void mendsFoldersAndDoesNotTouchFilesWhereNothingIsToBeMended() throws IOException {
		Workplace place = new Workplace(folder).with("d/a.ocs", Broken.HARMLESS).with("d/e/b.ocs", Broken.MENDED).with("d/notes.txt", Broken.TEXT);
		Files.setLastModifiedTime(place.path("d/e/b.ocs"), FileTime.fromMillis(1_000_000));

		Ran ran = place.run("fix", "d");

		assertEquals(10, ran.lines().stream().filter(line -> line.startsWith("d/a.ocs:")).count());
		assertEquals(10, ran.lines().size());
		assertTrue(ran.err().contains("guiju: 2 files: 1 changed, 10 fixes made; 4 left"), ran.err());
		assertEquals(FileTime.fromMillis(1_000_000), Files.getLastModifiedTime(place.path("d/e/b.ocs")));
		assertEquals(Broken.TEXT, place.text("d/notes.txt"));
	}

	@Test
	void leavesWhatItCannotReadAndMendsTheRest() throws IOException {
		Workplace place = new Workplace(folder).with("a.ocs", new byte[] {'T', 0}).with("b.ocs", "職業: 媒\ufffd".getBytes(StandardCharsets.UTF_16LE))
				.with("c.ocs", "%PDF-1.7\n").with("d.ocs", Broken.HARMLESS);

		Ran ran = place.run("fix", ".", "none.ocs");

		assertEquals(2, ran.code());
		assertEquals(10, ran.lines().size());
		assertTrue(ran.err().contains("guiju: ./c.ocs: is a PDF") && ran.err().contains("guiju: none.ocs: does not exist"), ran.err());
		assertTrue(ran.err().contains("guiju: 1 file: 1 changed, 10 fixes made; nothing left; 3 files not mended\n"), ran.err());
		assertArrayEquals(new byte[] {'T', 0}, Files.readAllBytes(place.path("a.ocs")));
	}

	@Test
	void countsErrorsBySettings() {
		Workplace place = new Workplace(folder).with("a.ocs", Broken.TEXT)
				.with("guiju.properties", "severity.undefined-citation=warning\nseverity.stray-blank=off\n");

		Ran ran = place.run("fix", "a.ocs");

		assertEquals(0, ran.code(), ran.err());
		assertTrue(place.text("a.ocs").contains("負責 企劃"));
	}

	@Test
	void tellsAlsoWhatIsLeftOfWhatFilesSayOfEachOther() {
		String text = "職能基準 KMC2431-001v1\n職業: 媒體\n";
		Workplace place = new Workplace(folder).reporting(FindingCode.DUPLICATE_STANDARD, FindingCode.STALE_ACCEPTANCE).with("a.ocs", text).with("b.ocs", text);

		Ran ran = place.run("fix", ".");
		place.with("a.ocs", "// 容許 duplicate-standard: 草案。\n" + text).with("b.ocs", "// 容許 duplicate-standard: 草案。\n" + text);

		assertEquals(1, ran.code());
		assertTrue(ran.err().endsWith("2 left: duplicate-standard 2\n"
				+ "guiju: What is left needs a decision. Where it is and how to mend it, tells guiju validate.\n"), ran.err());
		assertEquals(new Ran(0, "", "guiju: 2 files: 0 changed, 0 fixes made; nothing left\n"), place.run("fix", "."));
	}

	@Test
	void mendsEveryExampleUntilThereIsNothingToMendAndNeverAddsAFinding() {
		for (String code : List.of("KMC2431-001v4", "KMC2431-012v1", "KMC3332-001v3", "KMM2431-002v4", "KPS2431-001v2")) {
			Workplace place = new Workplace(folder).with(code + ".ocs", Workplace.example(code));
			long before = findings(place, code);

			Ran ran = place.run("fix", code + ".ocs");

			assertEquals(0, ran.code(), ran.err());
			assertEquals(ran.lines().isEmpty(), Workplace.example(code).equals(place.text(code + ".ocs")), code);
			assertTrue(ran.lines().isEmpty() ? findings(place, code) == before : findings(place, code) < before, code);
			assertEquals("", place.run("fix", code + ".ocs").out());
		}
	}

	private static long findings(Workplace place, String code) {
		return place.run("validate", code + ".ocs").lines().stream().filter(line -> line.endsWith("]")).count();
	}

	@Test
	void showsNoControlCharactersToAPerson() {
		Workplace place = new Workplace(folder, new Terminals(true, false, false)).with("a.ocs", Broken.TEXT.replace("// 這", "\t// \u001b[31m這"));

		Ran ran = place.run("fix", "--dry-run", "a.ocs");

		assertFalse(ran.out().contains("\u001b"), ran.out());
		assertTrue(ran.out().contains("\n \t// ␛[31m這一行註解留著\n"), ran.out());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void leavesAFileThatMayNotBeWritten(@TempDir Path library) throws Exception {
		Path locked = Files.writeString(folder.resolve("a.ocs"), Broken.HARMLESS);
		Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));
		boolean root = Files.isWritable(locked);
		assumeTrue(!root || Unprivileged.isPossible(), "root may write everything, and cannot become nobody here");
		for (Path open : List.of(folder, library))
			Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));

		Ran ran = root ? Unprivileged.run(folder, library, "fix", "a.ocs") : new Workplace(folder).run("fix", "a.ocs");

		assertEquals(2, ran.code(), ran.toString());
		assertEquals("", ran.out());
		assertTrue(ran.err().startsWith("guiju: a.ocs: ") && ran.err().endsWith("; nothing left; 1 file not mended\n"), ran.err());
		assertEquals(Broken.HARMLESS, Files.readString(locked));
	}
}
