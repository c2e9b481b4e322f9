package guiju.cli.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.cli.Problems;
import guiju.cli.messages.Words;
import guiju.cli.output.Output;
import guiju.cli.output.Progress;

class SourceFinderTest {

	@TempDir
	Path folder;

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void findsStandardsInFoldersBelowInTheOrderOfNames() throws IOException {
		files("b.ocs", "a/z.ocs", "a/b/c.OCS", "a/notes.txt", "a.ocs", "c/readme.md", "媒體/企 劃.ocs");

		assertEquals(List.of("./a/b/c.OCS", "./a/z.ocs", "./a.ocs", "./b.ocs", "./媒體/企 劃.ocs"), find("."));
		assertEquals("", told());
	}

	@Test
	void takesAFileAsGivenWhateverItsNameAndKeepsTheOrderOfTheArguments() throws IOException {
		files("b.ocs", "a.txt", "d/c.ocs");

		assertEquals(List.of("b.ocs", "a.txt", "d/c.ocs"), find("b.ocs", "a.txt", "d"));
	}

	@Test
	void namesPathsAsGiven() throws IOException {
		files("d/c.ocs");

		assertEquals(List.of("./d/c.ocs"), find("./d/"));
		assertEquals(List.of(folder + "/d/c.ocs"), new SourceFinder(folder, Set.of(".ocs"), problems(), words())
				.find(List.of(folder.toString())).stream().map(Source::name).toList());
	}

	@Test
	void findsEachRealFileAndFolderOnce() throws IOException {
		files("d/a.ocs", "d/b.ocs");
		Files.createSymbolicLink(folder.resolve("d/loop"), folder);
		Files.createSymbolicLink(folder.resolve("d/link.ocs"), folder.resolve("d/a.ocs"));
		Files.createSymbolicLink(folder.resolve("e"), folder.resolve("d"));

		assertEquals(List.of("./d/a.ocs", "./d/b.ocs"), find(".", "d", "d/a.ocs", "e"));
		assertEquals("", told());
	}

	@Test
	void followsLinksToFilesAndFoldersElsewhere() throws IOException {
		files("elsewhere/a.ocs", "elsewhere/sub/b.ocs", "here/x.txt");
		Files.createSymbolicLink(folder.resolve("here/a.ocs"), folder.resolve("elsewhere/a.ocs"));
		Files.createSymbolicLink(folder.resolve("here/sub"), folder.resolve("elsewhere/sub"));

		assertEquals(List.of("here/a.ocs", "here/sub/b.ocs"), find("here"));
	}

	@Test
	void reportsALinkThatLeadsNowhereIfItsNameIsThatOfAStandard() throws IOException {
		files("a.ocs");
		Files.createSymbolicLink(folder.resolve("gone.ocs"), folder.resolve("nowhere"));
		Files.createSymbolicLink(folder.resolve("self.ocs"), folder.resolve("self.ocs"));
		Files.createSymbolicLink(folder.resolve("gone"), folder.resolve("nowhere"));

		assertEquals(List.of("./a.ocs"), find("."));
		assertEquals(2, told().lines().count());
		assertTrue(told().contains("./gone.ocs: does not exist") && told().contains("./self.ocs: is a link that leads back to itself"), told());
	}

	@Test
	void looksThroughAFolderThatIsNamedLikeAFile() throws IOException {
		files("x.ocs/a.ocs");

		assertEquals(List.of("./x.ocs/a.ocs"), find("."));
	}

	@Test
	void reportsPathsThatLeadToNothing() throws IOException {
		files("d/a.txt", "e/a.ocs");

		assertEquals(List.of("e/a.ocs"), find("none", "d", "e", ""));
		assertTrue(told().contains("none: does not exist") && told().contains("d: has no file ending in .ocs")
				&& told().contains("An empty path was given"), told());
	}

	@Test
	void leavesTheFoldersOfVersionControlAlone() throws IOException {
		files(".git/a.ocs", ".drafts/b.ocs");

		assertEquals(List.of("./.drafts/b.ocs"), find("."));
	}

	@Test
	void knowsItsFilesUnderOtherNames() throws IOException {
		files("a.ocs", "b.ocs");
		Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a.ocs"));
		SourceFinder finder = new SourceFinder(folder, Set.of(".ocs"), problems(), words());

		finder.find(List.of("a.ocs"));

		assertTrue(finder.isSource(folder.resolve("link")));
		assertTrue(finder.isSource(folder.resolve("../" + folder.getFileName() + "/a.ocs")));
		assertFalse(finder.isSource(folder.resolve("b.ocs")));
		assertFalse(finder.isSource(folder.resolve("none.ocs")));
	}

	private List<String> find(String... paths) {
		return new SourceFinder(folder, Set.of(".ocs"), problems(), words()).find(List.of(paths)).stream().map(Source::name).toList();
	}

	private void files(String... names) throws IOException {
		for (String name : names) {
			Files.createDirectories(folder.resolve(name).getParent());
			Files.writeString(folder.resolve(name), "");
		}
	}

	private Problems problems() {
		Output output = new Output(err);
		return new Problems(output, new Progress(output, false), false);
	}

	private static Words words() {
		return new Words(Locale.ENGLISH);
	}

	private String told() {
		return err.toString(StandardCharsets.UTF_8);
	}
}
