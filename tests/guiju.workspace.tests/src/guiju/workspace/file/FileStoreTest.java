package guiju.workspace.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.files.RefusedFileException;
import guiju.files.SourceText;

class FileStoreTest {

	private final FileStore store = new FileStore();

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"", "職業: 𠀋", "a\r\nb\nc\rd", "\n", "﻿a\r\n", "﻿", "a\u2028b\u0085c\f"})
	void savesWhatWasReadWithTheSameBytes(String content) throws IOException {
		Path file = folder.resolve("a.ocs");
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		Files.write(file, bytes);

		StoredText read = store.read(file);
		store.save(file, read.text(), read);

		assertArrayEquals(bytes, Files.readAllBytes(file));
		assertFalse(read.text().startsWith("\ufeff"));
	}

	@Test
	void keepsTheByteOrderMarkOfAChangedText() throws IOException {
		Path file = Files.writeString(folder.resolve("a.ocs"), "\ufeffa\r\n");

		StoredText saved = store.save(file, "b\r\nc", store.read(file));
		store.save(file, "d", saved);

		assertEquals("\ufeffd", Files.readString(file));
	}

	@Test
	void savesAgainAndAgainWithoutTakingItsOwnSavesForForeignOnes() throws IOException {
		Path file = folder.resolve("a.ocs");
		StoredText basis = StoredText.NEW;

		for (int i = 0; i < 50; i++)
			basis = store.save(file, "text " + i % 3, basis);

		assertEquals("text 1", Files.readString(file));
		assertEquals(List.of("a.ocs"), names());
	}

	@Test
	void doesNotSaveOverAChangeOfTheSameSizeWithinTheSameMoment() throws IOException {
		Path file = Files.writeString(folder.resolve("a.ocs"), "mine");
		StoredText basis = store.read(file);
		FileTime time = Files.getLastModifiedTime(file);
		Files.writeString(file, "your");
		Files.setLastModifiedTime(file, time);

		ChangedOnDiskException changed = assertThrows(ChangedOnDiskException.class, () -> store.save(file, "ours", basis));

		assertEquals("changedOnDisk", changed.reason().key());
		assertTrue(store.isChanged(file, basis.state()));
		assertEquals("your", Files.readString(file));
		store.save(file, "ours", new StoredText(basis.source(), changed.state()));
		assertEquals("ours", Files.readString(file));
	}

	@Test
	void takesANewTimeAloneForNoChange() throws IOException {
		Path file = Files.writeString(folder.resolve("a.ocs"), "mine");
		StoredText basis = store.read(file);
		Files.delete(file);
		Files.writeString(file, "mine");
		Files.setLastModifiedTime(file, FileTime.fromMillis(0));

		assertFalse(store.isChanged(file, basis.state()));
		store.save(file, "next", basis);

		assertEquals("next", Files.readString(file));
	}

	@Test
	void tellsOfFilesThatWereDeletedOrAppeared() throws IOException {
		Path file = Files.writeString(folder.resolve("a.ocs"), "mine");
		StoredText basis = store.read(file);
		Files.delete(file);

		ChangedOnDiskException deleted = assertThrows(ChangedOnDiskException.class, () -> store.save(file, "next", basis));
		Files.writeString(file, "mine");
		ChangedOnDiskException appeared = assertThrows(ChangedOnDiskException.class, () -> store.save(file, "next", StoredText.NEW));

		assertEquals("deletedOnDisk", deleted.reason().key());
		assertEquals("appearedOnDisk", appeared.reason().key());
		assertEquals("mine", Files.readString(file));
		store.overwrite(file, "next", basis);
		assertEquals("next", Files.readString(file));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void refusesReadOnlyFilesAlsoForAUserWhoMayWriteAll() throws IOException {
		Path file = Files.writeString(folder.resolve("a.ocs"), "mine");
		StoredText basis = store.read(file);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

		RefusedFileException refused = assertThrows(RefusedFileException.class, () -> store.save(file, "next", basis));

		assertEquals("是唯讀檔。請取消唯讀，或另存新檔。檔案維持原狀。", refused.reason().text(Locale.TAIWAN));
		assertEquals("mine", Files.readString(file));
		assertEquals(List.of("a.ocs"), names());
	}

	@Test
	void makesNoSecondFolderInThePlaceOfOneThatIsGone() throws IOException {
		Path inner = Files.createDirectories(folder.resolve("inner"));
		Path file = Files.writeString(inner.resolve("a.ocs"), "mine");
		StoredText basis = store.read(file);
		Files.move(inner, folder.resolve("away"));

		RefusedFileException refused = assertThrows(RefusedFileException.class, () -> store.save(file, "next", basis));

		assertEquals("noFolderLeft", refused.reason().key());
		assertFalse(Files.exists(inner));
	}

	@Test
	void savesNoTextThatCouldNotBeReadAgain() throws IOException {
		Path file = Files.writeString(folder.resolve("a.ocs"), "mine");
		StoredText basis = store.read(file);

		assertEquals("halfCharacter", assertThrows(RefusedFileException.class, () -> store.save(file, "\ud840", basis)).reason().key());
		assertEquals("nul", assertThrows(RefusedFileException.class, () -> store.save(file, "a\n\0", basis)).reason().key());

		assertEquals("mine", Files.readString(file));
	}

	@Test
	void refusesOtherEncodingsInWords() throws IOException {
		Path file = folder.resolve("a.ocs");
		Files.write(file, "職業: 媒體企劃人員".getBytes(Charset.forName("Big5")));

		RefusedFileException refused = assertThrows(RefusedFileException.class, () -> store.read(file));

		assertEquals("is not UTF-8, looks like Big5. Convert it: iconv -f BIG5 -t UTF-8 OLD > NEW", FileStore.reason(refused).text(Locale.ENGLISH));
	}

	@Test
	void writesThroughALinkAndSeesChangesOfWhatItLeadsTo() throws IOException {
		Path file = Files.writeString(folder.resolve("a.ocs"), "mine");
		Path link = Files.createSymbolicLink(folder.resolve("b.ocs"), file);
		StoredText basis = store.read(link);

		StoredText saved = store.save(link, "next", basis);

		assertTrue(Files.isSymbolicLink(link));
		assertEquals("next", Files.readString(file));
		Files.writeString(file, "other");
		assertTrue(store.isChanged(link, saved.state()));
	}

	@Test
	void takesAStateThatWasNotedDownByItsHashAlone() throws IOException {
		Path file = Files.writeString(folder.resolve("a.ocs"), "mine");
		FileState noted = FileState.ofHash(store.read(file).state().hash());

		assertFalse(store.isChanged(file, noted));
		Files.writeString(file, "your");
		assertTrue(store.isChanged(file, noted));
		assertTrue(store.isChanged(file, FileState.ofHash(null)));
		assertFalse(store.isChanged(folder.resolve("none"), FileState.MISSING));
	}

	@Test
	void keepsABasisThatIsIndependentOfTheDisk() {
		assertEquals(new SourceText("", false), StoredText.NEW.source());
		assertFalse(StoredText.NEW.state().exists());
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
