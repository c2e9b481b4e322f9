package guiju.versions.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.diff.lineage.Lineage;
import guiju.diff.lineage.Statement;
import guiju.git.revision.RevisionPath;
import guiju.versions.place.FilePlace;
import guiju.versions.place.RevisionPlace;

class LineageFileTest {

	private static final Statement SAME = Statement.same("P1.1.1", "P1.2.1");

	@TempDir
	Path folder;

	private LineageFile file() {
		return new LineageFile(new FilePlace(folder.resolve("草案.ocs")), "KMC2431-001v5");
	}

	private Path path() {
		return folder.resolve("KMC2431-001v5.lineage");
	}

	@Test
	void liesBesideTheNewVersionUnderItsCode() throws IOException {
		assertEquals(Optional.of(path()), file().file());
		assertEquals(Lineage.EMPTY, file().read());

		file().write(Lineage.EMPTY.with(SAME));

		assertEquals("同一 P1.1.1 = P1.2.1\n", Files.readString(path()));
		assertEquals(Lineage.EMPTY.with(SAME), file().read());
	}

	@Test
	void keepsTheLineEndsAndTheCommentsOfTheFile() throws IOException {
		Files.writeString(path(), "// 第二次會議\r\n");

		file().write(file().read().with(SAME));
		assertEquals("// 第二次會議\r\n同一 P1.1.1 = P1.2.1\r\n", Files.readString(path()));

		file().write(file().read().without(SAME));
		assertEquals("// 第二次會議\r\n", Files.readString(path()));
	}

	@Test
	void goesWhenNothingIsDecidedAnyMore() throws IOException {
		Files.writeString(path(), "對照 KMC2431-001v4 → KMC2431-001v5\n同一 P1.1.1 = P1.2.1\n");

		file().write(file().read().without(SAME));

		assertFalse(Files.exists(path()));
	}

	@Test
	void hasNoNameForADraftWithoutCode() throws IOException {
		LineageFile codeless = new LineageFile(new FilePlace(folder.resolve("草案.ocs")), " ");

		assertNull(codeless.name());
		assertEquals(Optional.empty(), codeless.file());
		assertEquals(Lineage.EMPTY, codeless.read());
		assertThrows(IOException.class, () -> codeless.write(Lineage.EMPTY.with(SAME)));
	}

	@Test
	void cannotBeWrittenBesideARevisionOfGit() {
		LineageFile committed = new LineageFile(new RevisionPlace(folder, new RevisionPath("HEAD", "草案.ocs")), "KMC2431-001v5");

		assertEquals("KMC2431-001v5.lineage", committed.name());
		assertEquals(Optional.empty(), committed.file());
		assertThrows(IOException.class, () -> committed.write(Lineage.EMPTY.with(SAME)));
	}
}
