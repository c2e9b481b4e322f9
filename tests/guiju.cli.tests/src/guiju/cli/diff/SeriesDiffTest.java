package guiju.cli.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import guiju.cli.Ran;
import guiju.cli.Schemas;
import guiju.cli.Workplace;
import guiju.cli.edit.Git;

class SeriesDiffTest {

	@TempDir
	Path folder;

	@Test
	void comparesEachVersionWithTheNextAndTellsTheLifeOfEachElement() {
		Workplace place = versions();
		Ran ran = place.run("diff", "v1.ocs", "v2.ocs", "v3.ocs", "-o", "report");

		assertEquals(0, ran.code(), ran.err());
		assertEquals(List.of("report/TFB5139-901v1_TFB5139-901v2.html", "report/TFB5139-901v2_TFB5139-901v3.html", "report/index.html"), ran.lines());
		assertTrue(place.text("report/index.html").contains("TFB5139-901v1_TFB5139-901v2.html"));
		assertTrue(place.text("report/index.html").contains("萃取紀錄表"), "the life of an element");
	}

	@Test
	void writesTheLivesForPrograms() throws IOException {
		Workplace place = versions();
		place.run("diff", "v1.ocs", "v2.ocs", "v3.ocs", "-o", "report", "--format", "json");

		JsonNode index = Schemas.checked(place.text("report/index.json"), "diff-index-1.schema.json");

		assertEquals(2, index.get("comparisons").size());
		assertTrue(index.get("lives").size() > 5);
		assertEquals(3, index.get("lives").get(0).get("stages").size());
	}

	@Test
	void keepsReportsOfOneCodeApart() {
		Workplace place = new Workplace(folder).with("a/s.ocs", Versions.SMALL).with("b/s.ocs", Versions.SMALL).with("c/s.ocs", Versions.SMALL);

		Ran ran = place.run("diff", "a/s.ocs", "b/s.ocs", "c/s.ocs", "-o", "report", "--format", "md");

		assertEquals(List.of("report/TFB5139-901v1_TFB5139-901v1.md", "report/TFB5139-901v1_TFB5139-901v1-2.md", "report/index.html"), ran.lines());
	}

	@Test
	void comparesTheRestWhereOneVersionCannotBeRead() {
		Workplace place = versions();

		Ran ran = place.run("diff", "v1.ocs", "v2.ocs", "absent.ocs", "-o", "report");

		assertEquals(2, ran.code());
		assertEquals(List.of("report/TFB5139-901v1_TFB5139-901v2.html", "report/index.html"), ran.lines());
		assertTrue(place.text("report/index.html").contains("absent.ocs"));
	}

	@Test
	void saysOnceWhatKeepsAVersionFromBothItsComparisons() {
		Ran ran = versions().run("diff", "v1.ocs", "absent.ocs", "v2.ocs", "-o", "report");

		assertEquals(1, ran.err().lines().filter(line -> line.contains("absent.ocs")).count(), ran.err());
	}

	@Test
	void readsVersionsOutOfAGitRepository() throws IOException, InterruptedException {
		assumeTrue(Git.isThere(folder), "git is not installed");
		Git git = Git.init(folder);
		Workplace place = new Workplace(folder).with("標準/s.ocs", Versions.SMALL);
		git.mustRun("add", ".");
		git.mustRun("-c", "user.name=test", "-c", "user.email=test@example.invalid", "commit", "-q", "-m", "first");
		place.with("標準/s.ocs", Versions.next());

		Ran changed = place.run("diff", "HEAD:標準/s.ocs", "標準/s.ocs");
		Ran unknown = place.run("diff", "HEAD:標準/none.ocs", "標準/s.ocs");

		assertEquals(0, changed.code(), changed.err());
		assertTrue(changed.out().contains("3 → 4"), changed.out());
		assertEquals(2, unknown.code());
		assertTrue(unknown.err().contains("none.ocs"), unknown.err());
	}

	private Workplace versions() {
		return new Workplace(folder).with("v1.ocs", Versions.SMALL).with("v2.ocs", Versions.next())
				.with("v3.ocs", Versions.next().replace("901v2", "901v3").replace("感官評估", "感官品評"));
	}
}
