package guiju.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;


class SourceReaderTest {

	private static final String EXAMPLE = example();

	@Test
	void readsUtf8WithAndWithoutByteOrderMark() throws IOException {
		byte[] plain = "職業: 𠀋\r\n".getBytes(StandardCharsets.UTF_8);
		byte[] marked = "\ufeff職業: 𠀋\r\n".getBytes(StandardCharsets.UTF_8);

		assertEquals(new SourceText("職業: 𠀋\r\n", false), SourceReader.decode(plain));
		assertEquals(new SourceText("職業: 𠀋\r\n", true), SourceReader.decode(marked));
		assertArrayEquals(marked, SourceReader.decode(marked).encode("職業: 𠀋\r\n"));
		assertEquals(new SourceText("", false), SourceReader.decode(new byte[0]));
	}

	@Test
	void writesNoHalfCharacter() {
		SourceText text = new SourceText("", true);

		RefusedFileException refused = assertThrows(RefusedFileException.class, () -> text.encode("a\nb\ud840c"));

		assertEquals(FileMessage.of("halfCharacter", 2), refused.reason());
	}

	@ParameterizedTest
	@CsvSource({"Big5, 'looks like Big5. Convert it: iconv -f BIG5 -t UTF-8'", "MS950, looks like Big5",
			"GBK, looks like GBK", "GB18030, looks like GBK",
			"UTF-16, is UTF-16", "UTF-16LE, is UTF-16", "UTF-16BE, is UTF-16", "UTF-32, holds NUL bytes"})
	void namesTheEncodingOfAStandard(String encoding, String expected) {
		assertRefused(EXAMPLE.getBytes(Charset.forName(encoding)), expected);
	}

	@Test
	void namesTheEncodingOfAFewWords() {
		assertRefused("職業: 媒體企劃人員".getBytes(Charset.forName("Big5")), "looks like Big5");
		assertRefused("职业: 媒体企划人员".getBytes(Charset.forName("GBK")), "looks like GBK");
	}

	@Test
	void namesTheLineWhereAFileIsNoLongerUtf8() {
		byte[] damaged = EXAMPLE.getBytes(StandardCharsets.UTF_8);
		int line = EXAMPLE.substring(0, EXAMPLE.indexOf("知識定義")).split("\n", -1).length;
		int at = EXAMPLE.substring(0, EXAMPLE.indexOf("知識定義")).getBytes(StandardCharsets.UTF_8).length;
		damaged[at + 1] = 'x';

		assertRefused(damaged, "line " + line + " holds the byte 0xE7");
		assertRefused("T1: caf\u00e9 bar\n".getBytes(StandardCharsets.ISO_8859_1), "is not UTF-8: line 1 holds the byte 0xE9");
	}

	@Test
	void namesHalvesOfCharacters() {
		byte[] cesu = {'a', '\n', (byte) 0xed, (byte) 0xa0, (byte) 0x80, (byte) 0xed, (byte) 0xb0, (byte) 0x80};

		assertRefused(cesu, "line 2 holds half of a character");
	}

	@ParameterizedTest
	@CsvSource({"%PDF-1.7, is a PDF", "{\\rtf1, is a rich text document", "GIF89a, is a picture"})
	void namesFilesByTheirBeginning(String beginning, String expected) {
		assertRefused((beginning + "\n" + EXAMPLE).getBytes(StandardCharsets.UTF_8), expected);
	}

	@Test
	void namesBinaryFilesByTheirBeginning() {
		assertRefused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1}, "is an old Word or Office document");
		assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, "is a picture");
		assertRefused(new byte[] {(byte) 0x1f, (byte) 0x8b, 8, 0}, "is compressed by gzip");
	}

	@Test
	void namesWhatIsInAnArchive() throws IOException {
		assertRefused(zip("[Content_Types].xml", "word/document.xml"), "is a Word document");
		assertRefused(zip("a.txt", "b.txt"), "is a ZIP archive");
		assertRefused("PK\u0003\u0004..........mimetypeapplication/vnd.oasis.opendocument.text".getBytes(StandardCharsets.ISO_8859_1),
				"is an OpenDocument text");
	}

	@Test
	void sendsExportedStandardsToImport() {
		assertRefused("{\n  \"format\": \"guiju/standard/1\"}".getBytes(StandardCharsets.UTF_8), "is a standard in JSON");
		assertRefused("<?xml version=\"1.0\"?><ocs:Standard xmlns:ocs=\"urn:guiju:standard:1\"/>".getBytes(StandardCharsets.UTF_8),
				"is a standard in XMI");
	}

	@ParameterizedTest
	@ValueSource(strings = {"{", "{\"a\": 1}", "<p>職業</p>", "<?xml", "PK", "%PDF"})
	void readsTextsThatMerelyBeginOddly(String text) throws IOException {
		assertEquals(text, SourceReader.decode(text.getBytes(StandardCharsets.UTF_8)).text());
	}

	@Test
	void refusesNulBytes() {
		assertRefused("T1: a\0b\n".getBytes(StandardCharsets.UTF_8), "holds NUL bytes");
		byte[] noise = new byte[4000];
		new Random(1).nextBytes(noise);
		noise[1] = 0;
		assertRefused(noise, "holds NUL bytes");
	}

	@Test
	void refusesWhatIsNoRegularFile(@TempDir Path folder) {
		assertEquals("folder", assertThrows(RefusedFileException.class, () -> SourceReader.text(folder)).reason().key());
		assertEquals("special", assertThrows(RefusedFileException.class, () -> SourceReader.text(Path.of("/dev/zero"))).reason().key());
	}

	@Test
	void refusesWhatIsFarTooLarge(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("large.ocs");
		Files.write(file, new byte[SourceReader.LARGEST + 1]);

		assertEquals("tooLarge", assertThrows(RefusedFileException.class, () -> SourceReader.text(file)).reason().key());
	}

	@Test
	void neverFailsOtherwiseThanByARefusal() {
		Random random = new Random(7);
		for (int round = 0; round < 2_000; round++) {
			byte[] bytes = new byte[random.nextInt(40)];
			random.nextBytes(bytes);
			try {
				SourceReader.decode(bytes);
			} catch (RefusedFileException refused) {
				assertTrue(refused.reason().text(Locale.TAIWAN).length() > 5);
			}
		}
	}

	private static void assertRefused(byte[] bytes, String expected) {
		String text = assertThrows(RefusedFileException.class, () -> SourceReader.decode(bytes)).reason().text(Locale.ENGLISH);

		assertTrue(text.contains(expected), text);
	}

	private static byte[] zip(String... names) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(name.getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	private static String example() {
		try {
			return Files.readString(Path.of(System.getProperty("guiju.root", "../..")).resolve("examples/KMC2431-001v4.ocs"));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
