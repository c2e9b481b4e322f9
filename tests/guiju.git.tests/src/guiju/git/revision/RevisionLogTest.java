package guiju.git.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionLogTest {

	@TempDir
	Path folder;

	@Test
	void listsTheRevisionsOfAFileTheLatestFirst() throws IOException, InterruptedException {
		Repositories repository = new Repositories(folder);
		repository.git("init", "-q").commit("一").commit("二").commit("三");
		Path file = folder.resolve("標準/a b.ocs");

		List<RevisionEntry> entries = RevisionLog.of(file, 2);

		assertEquals(2, entries.size());
		assertEquals("標準/a b.ocs", entries.get(0).path());
		assertEquals("三", new String(new RevisionFiles(folder).read(entries.get(0).revisionPath()), StandardCharsets.UTF_8));
		assertEquals("二", new String(new RevisionFiles(folder).read(entries.get(1).revisionPath()), StandardCharsets.UTF_8));
		assertEquals(8, entries.get(0).shortId().length());
	}

	@Test
	void aFileOutsideOfAnyRepositoryHasNone() throws IOException {
		Path file = Files.writeString(folder.resolve("a.ocs"), "x");

		assertEquals(List.of(), RevisionLog.of(file, 9));
	}
}
