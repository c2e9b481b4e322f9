package guiju.importer.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;

class ZipPackageTest {

	private static Reason refusal(byte[] content, String part) {
		return assertThrows(UnreadableSourceException.class, () -> ZipPackage.open(content).bytes(part)).reason();
	}

	private static byte[] replaced(byte[] content, String from, String to) {
		return new String(content, StandardCharsets.ISO_8859_1).replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
	}

	/** Returns a zip with a number in the directory's first entry changed. */
	private static byte[] patched(byte[] content, int offset, int... bytes) {
		byte[] patched = content.clone();
		int directory = new String(content, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
		for (int i = 0; i < bytes.length; i++)
			patched[directory + offset + i] = (byte) bytes[i];
		return patched;
	}

	@Test
	void unpacksPartsByTheirNames() throws Exception {
		ZipPackage zip = ZipPackage.open(new Zip().with("a/B.xml", "甲").with("c.bin", new byte[70_000]).bytes());

		assertArrayEquals("甲".getBytes(StandardCharsets.UTF_8), zip.bytes("/A/b.xml"));
		assertEquals(70_000, zip.bytes("c.bin").length);
		assertNull(zip.bytes("d"));
	}

	@Test
	void refusesAZipThatIsCutAnywhere() {
		byte[] content = new Zip().with("a.xml", "<a>" + "甲".repeat(500) + "</a>").with("b.xml", "<b/>").bytes();

		for (int length = 0; length < content.length; length += 7) {
			byte[] cut = Arrays.copyOf(content, length);
			assertEquals(Reason.DAMAGED, refusal(cut, "a.xml"), "cut to " + length);
		}
	}

	@Test
	void refusesADamagedPart() {
		byte[] sound = new Zip().with("a.xml", "<a>damage</a>").bytes();
		byte[] content = sound.clone();
		content[45] ^= 0x55;

		assertEquals(Reason.DAMAGED, refusal(content, "a.xml"));
		assertEquals(Reason.DAMAGED, refusal(patched(sound, 16, 1, 2, 3, 4), "a.xml"));
	}

	@Test
	void refusesBombs() {
		byte[] dense = new Zip().with("a.xml", new byte[20 << 20]).bytes();
		Zip many = new Zip();
		for (int i = 0; i < 40; i++)
			many.with(i + ".xml", new byte[4 << 20]);
		Zip crowd = new Zip();
		for (int i = 0; i <= 2_000; i++)
			crowd.with(i + "", "");

		assertEquals(Reason.TOO_LARGE, refusal(dense, "a.xml"));
		assertEquals(Reason.TOO_LARGE, refusal(many.bytes(), "0.xml"));
		assertEquals(Reason.TOO_LARGE, refusal(crowd.bytes(), "0"));
	}

	@Test
	void believesNoSizeThatIsNotTrue() {
		byte[] content = new Zip().with("a.xml", "<a>damage</a>").bytes();

		assertEquals(Reason.DAMAGED, refusal(patched(content, 24, 5, 0, 0, 0), "a.xml"));
		assertEquals(Reason.DAMAGED, refusal(patched(content, 24, 99, 0, 0, 0), "a.xml"));
		assertEquals(Reason.TOO_LARGE, refusal(patched(content, 24, 0xff, 0xff, 0xff, 0xff), "a.xml"));
	}

	@Test
	void refusesEncryptedPartsAndNamesThatMislead() {
		byte[] content = new Zip().with("aaaaaaaa", "1").with("bbbbbbbb", "2").bytes();

		assertEquals(Reason.ENCRYPTED, refusal(patched(content, 8, 1, 8), "aaaaaaaa"));
		assertEquals(Reason.DAMAGED, refusal(replaced(content, "bbbbbbbb", "aaaaaaaa"), "aaaaaaaa"));
		assertEquals(Reason.DAMAGED, refusal(replaced(content, "bbbbbbbb", "../../bb"), "aaaaaaaa"));
		assertEquals(Reason.DAMAGED, refusal(replaced(content, "bbbbbbbb", "x\\..\\bbb"), "aaaaaaaa"));
	}
}
