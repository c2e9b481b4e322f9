package guiju.cli.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import guiju.cli.Ran;
import guiju.cli.Schemas;
import guiju.cli.Workplace;

class FolderDiffTest {

	@TempDir
	Path folder;

	@Test
	void pairsByCodeWithoutVersionWhateverTheFileNames() {
		Ran ran = new Workplace(folder).with("old/a.ocs", Versions.SMALL).with("old/deep/b.ocs", Versions.published()).with("new/x.ocs", Versions.next())
				.with("new/deep/y.ocs", Versions.revised()).run("diff", "old", "new", "-o", "report");

		assertEquals(0, ran.code(), ran.err());
		assertEquals(List.of("report/deep/y.html", "report/x.html", "report/index.html"), ran.lines());
		String index = new Workplace(folder).text("report/index.html");
		assertTrue(index.contains("./deep/y.html") && index.contains("./x.html"));
		assertTrue(new Workplace(folder).text("report/deep/y.html").contains("../index.html"));
	}

	@Test
	void tellsWhatOneFolderHasAlone() {
		Workplace place = new Workplace(folder).with("old/a.ocs", Versions.SMALL).with("old/gone.ocs", Versions.other()).with("new/a.ocs", Versions.SMALL)
				.with("new/fresh.ocs", Versions.published());

		Ran ran = place.run("diff", "old", "new", "-o", "report", "--format", "md");
		Ran strict = place.run("diff", "old", "new", "-o", "report", "--exit-code");

		assertEquals(0, ran.code(), ran.err());
		assertTrue(ran.err().contains("old/gone.ocs: not compared") && ran.err().contains("new/fresh.ocs: not compared"), ran.err());
		assertTrue(place.text("report/index.html").contains("old/gone.ocs"));
		assertEquals(1, strict.code());
	}

	@Test
	void comparesTheNewestWhereAFolderHasSeveralVersions() {
		Ran ran = new Workplace(folder).with("old/v1.ocs", Versions.SMALL).with("old/v2.ocs", Versions.next()).with("new/v2.ocs", Versions.next())
				.run("diff", "old", "new", "-o", "report", "--exit-code");

		assertEquals(0, ran.code(), ran.err());
		assertTrue(ran.err().contains("old/v1.ocs: not compared: there is a newer version"), ran.err());
	}

	@Test
	void goesOnBehindAFileThatCannotBeRead() {
		Workplace place = new Workplace(folder).with("old/a.ocs", Versions.SMALL).with("new/a.ocs", Versions.next()).with("old/b.ocs", new byte[] {0, 1, 2, 0, 3})
				.with("new/c.ocs", Versions.published().replace("KMC2431-001v4", "TFB5139-902v2")).with("old/c.ocs", Versions.SMALL.replace("901v1", "902v1"));

		Ran ran = place.run("diff", "old", "new", "-o", "report");

		assertEquals(2, ran.code());
		assertTrue(ran.err().contains("old/b.ocs: "), ran.err());
		assertTrue(Files.exists(folder.resolve("report/a.html")));
		assertTrue(place.text("report/index.html").contains("old/b.ocs"));
	}

	@Test
	void takesReportsAndNotesBesideStandardsForNoStandards() {
		Workplace place = new Workplace(folder).with("old/a.ocs", Versions.SMALL).with("old/README.md", "# 說明").with("new/a.ocs", Versions.next())
				.with("new/known.json", "{}");

		Ran first = place.run("diff", "old", "new", "-o", "new/report");
		Ran second = place.run("diff", "old", "new", "-o", "new/report");

		assertEquals(0, first.code(), first.err());
		assertEquals(first, second);
	}

	@Test
	void importsDocumentsInAFolderWithoutStandardsAsText() {
		Workplace place = new Workplace(folder).with("old/a.ocs", Versions.SMALL).with("texts/b.ocs", Versions.next());
		place.run("export", "texts/b.ocs", "--to", "json", "-o", "new/b.json");

		Ran ran = place.run("diff", "old", "new", "-o", "report", "--format", "text");

		assertEquals(List.of("report/b.txt", "report/index.html"), ran.lines(), ran.err());
	}

	@Test
	void writesAnIndexForPrograms() throws IOException {
		Workplace place = new Workplace(folder).with("old/a.ocs", Versions.SMALL).with("new/a.ocs", Versions.next()).with("new/b.ocs", Versions.published());
		Ran ran = place.run("diff", "old", "new", "-o", "report", "--format", "json");

		assertEquals(0, ran.code(), ran.err());
		JsonNode index = Schemas.checked(place.text("report/index.json"), "diff-index-1.schema.json");
		assertEquals("a.json", index.get("comparisons").get(0).get("report").asText());
		assertEquals("substantive", index.get("comparisons").get(0).get("verdict").asText());
		assertEquals("new/b.ocs", index.get("notCompared").get(0).get("name").asText());
	}

	@Test
	void keepsTheOrderOfCodesOverManyPairs() {
		Workplace place = new Workplace(folder);
		IntStream.range(100, 160).forEach(i -> place.with("old/" + i + ".ocs", Versions.SMALL.replace("901v1", i + "v1"))
				.with("new/" + (1000 - i) + ".ocs", Versions.next().replace("901v2", i + "v2")));

		Ran ran = place.run("diff", "old", "new", "-o", "report", "--format", "text");

		List<String> expected = IntStream.range(100, 160).mapToObj(i -> "report/" + (1000 - i) + ".txt").toList();
		assertEquals(expected, ran.lines().subList(0, 60));
		assertFalse(ran.err().contains("not compared"), ran.err());
	}

	@Test
	void refusesFoldersWithoutAnyStandard() throws IOException {
		Files.createDirectories(folder.resolve("old"));
		Files.createDirectories(folder.resolve("new"));

		assertEquals(2, new Workplace(folder).run("diff", "old", "new", "-o", "report").code());
	}
}
