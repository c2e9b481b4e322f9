package guiju.sync.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.text.BadLocationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.files.FileMessage;
import guiju.files.FileReasons;
import guiju.model.OcsPackage.Literals;
import guiju.sync.Editing;
import guiju.sync.Sources;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.OutsideConflict;

class DocumentFileTest {

	@TempDir
	Path folder;

	private Path path;
	private DocumentFile file;

	@BeforeEach
	void name() {
		path = folder.resolve("甲.ocs");
		file = new DocumentFile(path);
	}

	private Editing open(String text) throws IOException {
		Files.writeString(path, text);
		return new Editing(file.read());
	}

	private static void edit(Editing on) {
		on.edit(new TreeEdit.SetValue(on.key("duties/0"), Literals.DUTY__NAME, "新"));
	}

	@Test
	void savesEveryMannerWithAllItsBytes() throws Exception {
		for (String source : Sources.all().values()) {
			Editing on = open(source);
			edit(on);
			on.session.undo();
			assertEquals(Optional.empty(), file.save(on.session));
			assertArrayEquals(source.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(path));
			assertFalse(on.session.isDirty());
		}
		assertOnlyTheFile();
	}

	@Test
	void repeatedSavesDoNotGrowAFile() throws Exception {
		for (String source : List.of("\ufeff" + Sources.PLAIN, Sources.PLAIN.replace("\n", "\r\n"), "T1: 甲")) {
			Editing on = open(source);
			for (String name : List.of("一", "二", "三")) {
				on.edit(new TreeEdit.SetValue(on.key("duties/0"), Literals.DUTY__NAME, name));
				file.save(on.session);
				file.save(on.session);
			}
			String name = source.contains("飲品製作") ? "飲品製作" : "甲";
			assertEquals(source.replaceFirst("T1: " + name, "T1: 三"), Files.readString(path));
		}
	}

	@Test
	void takesInWhatChangedOutsideBeforeItSaves() throws Exception {
		Editing on = open(Sources.PLAIN);
		edit(on);
		Files.writeString(path, Sources.PLAIN.replace("A02: 細心", "A02: 謹慎細心"));
		assertEquals(Optional.empty(), file.save(on.session));

		assertTrue(Files.readString(path).contains("A02: 謹慎細心") && Files.readString(path).contains("T1: 新"));
		assertFalse(on.session.isDirty());
	}

	@Test
	void writesNothingWhereBothChangedTheSameLine() throws Exception {
		Editing on = open(Sources.PLAIN);
		edit(on);
		String outside = Sources.PLAIN.replace("T1: 飲品製作", "T1: 他人的");
		Files.writeString(path, outside);
		OutsideConflict conflict = file.save(on.session).orElseThrow();
		assertEquals(outside, Files.readString(path));

		conflict.keepMine();
		assertEquals(Optional.empty(), file.save(on.session));
		assertTrue(Files.readString(path).contains("T1: 新"));
	}

	@Test
	void aFolderThatVanishedLosesNothing() throws Exception {
		Path below = Files.createDirectory(folder.resolve("below"));
		path = below.resolve("甲.ocs");
		file = new DocumentFile(path);
		Editing on = open(Sources.PLAIN);
		edit(on);
		Files.delete(path);
		Files.delete(below);

		IOException trouble = assertThrows(IOException.class, () -> file.save(on.session));
		assertEquals(FileMessage.of("noFolderLeft"), FileReasons.of(trouble));
		assertTrue(on.session.isDirty());
		Files.createDirectory(below);
		assertEquals(Optional.empty(), file.save(on.session));
		assertEquals(on.session.text(), Files.readString(path));
	}

	@Test
	void whatCannotBeEncodedIsNotWritten() throws Exception {
		Editing on = open(Sources.PLAIN);
		type(on, "\ud83d");
		IOException trouble = assertThrows(IOException.class, () -> file.save(on.session));

		assertEquals("halfCharacter", FileReasons.of(trouble).key());
		assertEquals(Sources.PLAIN, Files.readString(path));
		assertTrue(on.session.isDirty());
		assertOnlyTheFile();
	}

	private static void type(Editing on, String text) {
		try {
			on.session.document().replace(0, 0, text);
		} catch (BadLocationException impossible) {
			throw new AssertionError(impossible);
		}
	}

	@Test
	void whatIsNotUtf8IsNotOpened() throws Exception {
		Files.write(path, new byte[] {(byte) 0xa4, (byte) 0xa4});
		assertTrue(FileReasons.of(assertThrows(IOException.class, file::read)).text(Locale.ENGLISH).contains("UTF-8"));
	}

	@Test
	void aLinkStaysALink() throws Exception {
		Path link = Files.createSymbolicLink(folder.resolve("乙.ocs"), path);
		Editing on = open(Sources.PLAIN);
		edit(on);
		new DocumentFile(link).save(on.session);

		assertTrue(Files.isSymbolicLink(link));
		assertEquals(on.session.text(), Files.readString(path));
	}

	private void assertOnlyTheFile() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void keepsAByteOrderMarkOutOfTheTextAndInTheFile() throws Exception {
		Files.writeString(path, "\ufeff" + Sources.PLAIN);
		Editing on = new Editing(file.read());
		assertTrue(on.session.text().startsWith(Sources.PLAIN.substring(0, 8)));
		edit(on);
		file.save(on.session);

		assertEquals("\ufeff" + on.session.text(), Files.readString(path));
	}
}
