package guiju.importer.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;

class RefusalsTest {

	private static byte[] ole(String stream) {
		byte[] content = new byte[2_048];
		System.arraycopy(new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1 }, 0, content, 0, 8);
		byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
		System.arraycopy(name, 0, content, 1_024 + 128, name.length);
		return content;
	}

	@Test
	void asksToSaveOldFormatsAnew() {
		LegacyReader reader = new LegacyReader();

		assertTrue(reader.recognises(ole("WordDocument")));
		assertEquals(Reason.LEGACY_FORMAT, Shown.refusal(reader, ole("WordDocument")));
		assertEquals(Reason.LEGACY_FORMAT, Shown.refusal(reader, ole("Workbook")));
		assertEquals(Reason.LEGACY_FORMAT, Shown.refusal(reader, "{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII)));
		assertFalse(reader.recognises(new byte[] { (byte) 0xd0, (byte) 0xcf }));
	}

	@Test
	void tellsAProtectedDocumentFromAnOldOne() {
		assertEquals(Reason.ENCRYPTED, Shown.refusal(new LegacyReader(), ole("EncryptedPackage")));
	}

	@Test
	void saysWhatCanBeDone() {
		UnreadableSourceException refusal = new UnreadableSourceException(Reason.LEGACY_FORMAT, "Word 97-2003 .doc");

		assertEquals("檔案為舊版軟體之格式。請開啟後另存為 .docx、.xlsx 或 .odt。（Word 97-2003 .doc）", refusal.message(Locale.TAIWAN));
		assertTrue(refusal.message(Locale.ENGLISH).contains("save it as .docx"));
	}

	@Test
	void tellsADamagedPackageFromAForeignOne() {
		UnknownPackageReader reader = new UnknownPackageReader();
		byte[] foreign = new Zip().with("readme.txt", "x").bytes();

		assertTrue(reader.recognises(foreign));
		assertEquals(Reason.UNKNOWN_FORMAT, Shown.refusal(reader, foreign));
		assertEquals(Reason.DAMAGED, Shown.refusal(reader, Arrays.copyOf(foreign, 40)));
		assertEquals(Reason.DAMAGED, Shown.refusal(reader, new byte[] { 'P', 'K' }));
		assertFalse(reader.recognises("PKW 123".getBytes(StandardCharsets.US_ASCII)));
	}
}
