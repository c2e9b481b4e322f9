package guiju.versions.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.git.revision.RevisionPath;
import guiju.git.wording.GitException;

class VersionPlaceTest {

	@TempDir
	Path folder;

	@Test
	void readsAFileAndWhatLiesBesideIt() throws IOException {
		Files.writeString(folder.resolve("一.ocs"), "甲");
		Files.writeString(folder.resolve("一.lineage"), "乙");
		VersionPlace place = new FilePlace(folder.resolve("一.ocs"));

		assertEquals("一.ocs", place.fileName());
		assertEquals("甲", text(place.read()));
		assertEquals("乙", text(place.readBeside("一.lineage")));
	}

	@Test
	void takesNoFolderForAFileBeside() throws IOException {
		Files.createDirectories(folder.resolve("一.lineage"));

		assertNull(new FilePlace(folder.resolve("一.ocs")).readBeside("一.lineage"));
		assertNull(new FilePlace(folder.resolve("一.ocs")).readBeside("無.lineage"));
	}

	@Test
	void readsAFileOfARevisionAndWhatLayBesideItThen() throws IOException, InterruptedException {
		new Repository(folder).commit("標準/一.lineage", "舊").commit("標準/一.ocs", "甲").commit("標準/一.lineage", "新").commit("標準/一.ocs", "乙");
		VersionPlace place = new RevisionPlace(folder, new RevisionPath("HEAD~2", "標準/一.ocs"));

		assertEquals("一.ocs", place.fileName());
		assertEquals("甲", text(place.read()));
		assertEquals("舊", text(place.readBeside("一.lineage")));
		assertNull(place.readBeside("無.lineage"));
	}

	@Test
	void namesTheRevisionOfAFileBeside() {
		assertEquals(":一.lineage", new RevisionPlace(folder, new RevisionPath("", "一.ocs")).beside("一.lineage").file().toString());
		assertEquals("v1:./a/一.lineage", new RevisionPlace(folder, new RevisionPath("v1", "./a/一.ocs")).beside("一.lineage").file().toString());
	}

	@Test
	void refusesWhatIsNotThere() throws IOException, InterruptedException {
		new Repository(folder).commit("標準/一.ocs", "甲");

		assertThrows(NoSuchFileException.class, () -> new FilePlace(folder.resolve("無.ocs")).read());
		assertThrows(GitException.class, () -> new RevisionPlace(folder, new RevisionPath("HEAD", "無.ocs")).read());
	}

	private static String text(byte[] content) {
		return new String(content, StandardCharsets.UTF_8);
	}
}
