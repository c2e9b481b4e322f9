package guiju.cli.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.cli.Ran;
import guiju.cli.Workplace;

class FormatCommandTest {

	private static final String UNTIDY = "職能基準：KMC2431-001v4\nT1:媒體  // text\n    T1.1 ：企劃\n級別: 4\n知識 K01,K02\n? not readable  \n";
	private static final String TIDY = "職能基準 KMC2431-001v4\nT1: 媒體  // text\n  T1.1: 企劃\n    級別 4\n    知識 K01、K02\n? not readable  \n";

	@TempDir
	Path folder;

	@Test
	void laysFilesOutAndNamesThoseThatChange() {
		Workplace place = new Workplace(folder).with("a.ocs", UNTIDY).with("d/b.ocs", TIDY).with("d/c.ocs", UNTIDY);

		Ran ran = place.run("format", ".");

		assertEquals(new Ran(0, "./a.ocs\n./d/c.ocs\n", "guiju: 3 files: 2 changed\n"), ran);
		assertEquals(TIDY, place.text("a.ocs"));
		assertEquals(TIDY, place.text("d/c.ocs"));
		assertEquals(new Ran(0, "", "guiju: 3 files: 0 changed\n"), place.run("format", "."));
	}

	@Test
	void doesNotTouchFilesThatAreLaidOut() throws IOException {
		Workplace place = new Workplace(folder).with("a.ocs", TIDY);
		Object key = Files.readAttributes(place.path("a.ocs"), "fileKey").get("fileKey");
		Files.setLastModifiedTime(place.path("a.ocs"), FileTime.fromMillis(1_000_000));

		place.run("format", "a.ocs");

		assertEquals(FileTime.fromMillis(1_000_000), Files.getLastModifiedTime(place.path("a.ocs")));
		assertEquals(key, Files.readAttributes(place.path("a.ocs"), "fileKey").get("fileKey"));
	}

	@Test
	void onlyTellsWhenAskedToCheck() throws IOException {
		Workplace place = new Workplace(folder).with("a.ocs", UNTIDY).with("b.ocs", TIDY);

		Ran ran = place.run("format", "--check", ".");

		assertEquals(new Ran(1, "./a.ocs\n", "guiju: 2 files: 1 would change\n"), ran);
		assertEquals(UNTIDY, place.text("a.ocs"));
		assertEquals(0, place.run("format", "--check", "b.ocs").code());
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(2, files.count());
		}
	}

	@Test
	void keepsByteOrderMarkAndLineEnds() throws IOException {
		Workplace place = new Workplace(folder).with("a.ocs", "\ufeff" + UNTIDY.replace("\n", "\r\n")).with("b.ocs", UNTIDY.replace("\n", "\r"));

		place.run("format", ".");

		assertArrayEquals(("\ufeff" + TIDY.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8), Files.readAllBytes(place.path("a.ocs")));
		assertEquals(TIDY.replace("\n", "\r"), place.text("b.ocs"));
	}

	@Test
	void convertsKeywordsThereAndBack() {
		Workplace place = new Workplace(folder).with("a.ocs", TIDY);

		place.run("format", "--keywords", "en", "a.ocs");
		String english = place.text("a.ocs");
		place.run("format", "--keywords", "zh", "a.ocs");

		assertTrue(english.startsWith("standard KMC2431-001v4\n") && english.contains("    knowledge K01, K02\n"), english);
		assertEquals(TIDY, place.text("a.ocs"));
	}

	@Test
	void leavesWhatItCannotReadAndFormatsTheRest() throws IOException {
		Workplace place = new Workplace(folder).with("a.ocs", new byte[] {'T', 0}).with("b.ocs", UNTIDY);

		Ran ran = place.run("format", ".");

		assertEquals(2, ran.code());
		assertEquals("./b.ocs\n", ran.out());
		assertTrue(ran.err().startsWith("guiju: ./a.ocs: is no text"), ran.err());
		assertArrayEquals(new byte[] {'T', 0}, Files.readAllBytes(place.path("a.ocs")));
	}

	@Test
	void formatsTheFileThatALinkLeadsToAndKeepsTheLink() throws IOException {
		Workplace place = new Workplace(folder).with("d/a.ocs", UNTIDY);
		Files.createSymbolicLink(place.path("link.ocs"), Path.of("d/a.ocs"));

		place.run("format", "link.ocs");

		assertTrue(Files.isSymbolicLink(place.path("link.ocs")));
		assertEquals(TIDY, place.text("d/a.ocs"));
	}

	@Test
	void leavesTheExamplesAsTheyAre() {
		Ran ran = new Workplace(folder).run("format", "--check", Workplace.root().resolve("examples").toString());

		assertEquals(new Ran(0, "", "guiju: 8 files: 0 would change\n"), ran);
	}
}
