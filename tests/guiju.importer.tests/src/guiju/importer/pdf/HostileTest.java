package guiju.importer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;

class HostileTest {

	private static Reason refusal(byte[] content) {
		return assertThrows(UnreadableSourceException.class, () -> new PdfReader().read("x.pdf", content)).reason();
	}

	private static Sketch encrypted(String user) throws Exception {
		Sketch sketch = new Sketch().text(50, 100, "內文");
		sketch.document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
		return sketch;
	}

	@Test
	void refusesAPassword() throws Exception {
		assertEquals(Reason.ENCRYPTED, refusal(encrypted("user").bytes()));
	}

	@Test
	void readsWhatOnlyForbidsChanges() throws Exception {
		assertEquals("內文\n", Shown.of(encrypted("")));
	}

	@Test
	void refusesPagesWithoutText() {
		assertEquals(Reason.NO_TEXT, refusal(new Sketch().fill(50, 50, 100, 100).bytes()));
	}

	@Test
	void refusesGlyphsThatNobodyKnows() {
		Sketch sketch = new Sketch().text(50, 100, "內文");
		sketch.font.setName(COSName.ENCODING, "Identity-H");
		COSDictionary cid = (COSDictionary) sketch.font.getCOSArray(COSName.DESCENDANT_FONTS).get(0);
		cid.getCOSDictionary(COSName.CIDSYSTEMINFO).setString(COSName.ORDERING, "Identity");

		assertEquals(Reason.NO_TEXT, refusal(sketch.bytes()));
	}

	@Test
	void refusesFiveHundredPages() {
		Sketch sketch = new Sketch();
		for (int page = 1; page < 500; page++)
			sketch.page();

		assertEquals(Reason.TOO_LARGE, refusal(sketch.text(50, 100, "內文").bytes()));
	}

	@Test
	void refusesAStreamThatGrowsBeyondMeasure() {
		Sketch sketch = new Sketch();
		COSStream stream = sketch.document.getDocument().createCOSStream();
		Sketch.write(stream, new byte[110 << 20]);
		sketch.document.getDocumentCatalog().getCOSObject().setItem("Metadata", stream);

		assertEquals(Reason.TOO_LARGE, refusal(sketch.text(50, 100, "內文").bytes()));
	}

	@Test
	@Tag("all")
	void refusesAStreamThatGrowsBehindPrintableCharacters() throws Exception {
		Sketch sketch = new Sketch();
		COSStream stream = sketch.document.getDocument().createCOSStream();
		COSArray filters = new COSArray();
		filters.add(COSName.ASCII85_DECODE);
		filters.add(COSName.FLATE_DECODE);
		try (OutputStream out = stream.createOutputStream(filters)) {
			out.write(new byte[110 << 20]);
		}
		sketch.document.getDocumentCatalog().getCOSObject().setItem("Metadata", stream);

		assertEquals(Reason.TOO_LARGE, refusal(sketch.text(50, 100, "內文").bytes()));
	}

	@Test
	@Tag("all")
	void endsWithFormsThatDrawThemselves() {
		Sketch sketch = new Sketch().text(50, 100, "內文").raw("/X Do");
		COSStream form = sketch.document.getDocument().createCOSStream();
		form.setItem(COSName.TYPE, COSName.XOBJECT);
		form.setItem(COSName.SUBTYPE, COSName.FORM);
		form.setItem(COSName.BBOX, sketch.document.getPage(0).getMediaBox());
		Sketch.write(form, "/X Do /X Do /X Do".getBytes(StandardCharsets.ISO_8859_1));
		COSDictionary forms = new COSDictionary();
		forms.setItem(COSName.getPDFName("X"), form);
		COSDictionary resources = new COSDictionary();
		resources.setItem(COSName.XOBJECT, forms);
		form.setItem(COSName.RESOURCES, resources);
		sketch.document.getPage(0).getCOSObject().setItem(COSName.RESOURCES, resources);

		assertEquals(Reason.TOO_LARGE, refusal(sketch.bytes()));
	}

	@Test
	void endsWithAPageTreeThatHoldsItself() {
		Sketch sketch = new Sketch().text(50, 100, "內文");
		COSDictionary root = sketch.document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
		root.getCOSArray(COSName.KIDS).add(root);

		assertSettled(sketch.bytes());
	}

	@Test
	void refusesAPageWhoseContentIsLost() {
		Sketch sketch = new Sketch().text(50, 100, "內文");
		sketch.page();
		byte[] content = sketch.text(50, 100, "續").bytes();
		String text = new String(content, StandardCharsets.ISO_8859_1);

		assertEquals(Reason.DAMAGED, refusal(text.substring(0, text.indexOf("stream")).getBytes(StandardCharsets.ISO_8859_1)));
	}

	@Test
	void readsPagesOfAbsurdSize() throws Exception {
		Sketch sketch = new Sketch().text(50, 100, "內文");
		PDPage page = sketch.document.getPage(0);
		COSArray box = new COSArray();
		for (float edge : new float[] { 0, 0, 3e38f, 3e38f })
			box.add(new COSFloat(edge));
		page.getCOSObject().setItem(COSName.MEDIA_BOX, box);

		assertEquals("內文\n", Shown.of(sketch));
	}

	@Test
	void leavesOutGlyphsInPlacesThatAreNoNumbers() throws Exception {
		assertEquals("內文\n", Shown.of(new Sketch().text(50, 100, "內文").raw("q %1$s 0 0 %1$s %1$s %1$s cm", "9".repeat(38)).text(50, 100, "外").raw("Q")));
	}

	@Test
	void refusesMoreLinesThanAnyTableHas() {
		Sketch sketch = new Sketch().text(50, 100, "內文");
		for (int i = 0; i < 120_000; i++)
			sketch.raw("0 0 m 9 0 l S");

		assertEquals(Reason.TOO_LARGE, refusal(sketch.bytes()));
	}

	@Test
	void staysSilentAndQuietAboutDamage() throws Exception {
		byte[] content = new Sketch().grid(new double[] { 50, 150, 250 }, new double[] { 100, 130 }).text(55, 115, "甲").text(155, 115, "乙").bytes();
		Random random = new Random(5);
		PrintStream before = System.err;
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
		try {
			for (int i = 0; i < 300; i++) {
				byte[] damaged = i % 3 == 0 ? Arrays.copyOf(content, random.nextInt(content.length)) : content.clone();
				for (int j = 0; j < i % 7 && damaged.length > 0; j++)
					damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
				assertSettled(damaged);
			}
		} finally {
			System.setErr(before);
		}
		assertEquals("", written.toString(StandardCharsets.UTF_8));
	}

	private static void assertSettled(byte[] content) {
		try {
			new PdfReader().read("x.pdf", content);
		} catch (UnreadableSourceException e) {
			assertTrue(e.reason() != null);
		}
	}

	@Test
	void recognisesTheHeaderBehindOtherBytes() {
		assertTrue(new PdfReader().recognises("\r\n%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1)));
		assertFalse(new PdfReader().recognises("PDF-1.7".getBytes(StandardCharsets.ISO_8859_1)));
	}
}
