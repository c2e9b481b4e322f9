package guiju.importer.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Draws PDF files. Its font is not embedded and gives each ideograph one em and each Latin glyph half of one. Points are
 * counted from the upper left corner of an A4 page.
 */
final class Sketch {

	static {
		// drawing must not let PDFBox choose where to log before the reader does
		Silence.keep();
	}

	private static final float HEIGHT = PDRectangle.A4.getHeight();

	final PDDocument document = new PDDocument();
	final COSDictionary font = font();
	private PDPage page;
	private StringBuilder content;

	Sketch() {
		page();
	}

	/** Begins a page. */
	PDPage page() {
		end();
		page = new PDPage(PDRectangle.A4);
		document.addPage(page);
		content = new StringBuilder();
		return page;
	}

	private void end() {
		if (page == null)
			return;
		COSDictionary fonts = new COSDictionary();
		fonts.setItem(COSName.getPDFName("F"), font);
		COSDictionary resources = page.getCOSObject().getCOSDictionary(COSName.RESOURCES);
		if (resources == null)
			resources = new COSDictionary();
		resources.setItem(COSName.FONT, fonts);
		page.getCOSObject().setItem(COSName.RESOURCES, resources);
		PDStream stream = new PDStream(document);
		write(stream.getCOSObject(), content.toString().getBytes(StandardCharsets.ISO_8859_1));
		page.setContents(stream);
	}

	static void write(COSStream stream, byte[] bytes) {
		try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Draws a text of 10 points with its base line at a height. */
	Sketch text(double x, double y, String text) {
		return text(x, y, 10, text);
	}

	/** Draws a text. */
	Sketch text(double x, double y, double size, String text) {
		return raw("BT /F %.2f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET", size, x, HEIGHT - y, hex(text));
	}

	static String hex(String text) {
		return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
	}

	/** Strokes a line. */
	Sketch line(double x0, double y0, double x1, double y1) {
		return raw("0.5 w %.2f %.2f m %.2f %.2f l S", x0, HEIGHT - y0, x1, HEIGHT - y1);
	}

	/** Strokes lines at these heights and places, all across. */
	Sketch grid(double[] xs, double[] ys) {
		for (double y : ys)
			line(xs[0], y, xs[xs.length - 1], y);
		for (double x : xs)
			line(x, ys[0], x, ys[ys.length - 1]);
		return this;
	}

	/** Fills a rectangle. */
	Sketch fill(double x, double y, double width, double height) {
		return raw("%.2f %.2f %.2f %.2f re f", x, HEIGHT - y - height, width, height);
	}

	/** Adds operators. */
	Sketch raw(String operators, Object... arguments) {
		content.append(String.format(Locale.ROOT, operators, arguments)).append('\n');
		return this;
	}

	/** Returns the file. */
	byte[] bytes() {
		end();
		try (document) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static COSDictionary font() {
		COSDictionary system = new COSDictionary();
		system.setString(COSName.REGISTRY, "Adobe");
		system.setString(COSName.ORDERING, "CNS1");
		system.setInt(COSName.SUPPLEMENT, 6);
		COSDictionary descriptor = new COSDictionary();
		descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
		descriptor.setName(COSName.FONT_NAME, "MingLiU");
		descriptor.setInt(COSName.FLAGS, 4);
		COSDictionary cid = new COSDictionary();
		cid.setItem(COSName.TYPE, COSName.FONT);
		cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
		cid.setName(COSName.BASE_FONT, "MingLiU");
		cid.setItem(COSName.CIDSYSTEMINFO, system);
		cid.setItem(COSName.FONT_DESC, descriptor);
		cid.setInt(COSName.DW, 1000);
		COSArray widths = new COSArray();
		for (int value : new int[] { 1, 98, 500, 13648, 13742, 500 })
			widths.add(COSInteger.get(value));
		cid.setItem(COSName.W, widths);
		COSDictionary font = new COSDictionary();
		font.setItem(COSName.TYPE, COSName.FONT);
		font.setItem(COSName.SUBTYPE, COSName.TYPE0);
		font.setName(COSName.BASE_FONT, "MingLiU");
		font.setName(COSName.ENCODING, "UniCNS-UTF16-H");
		COSArray descendants = new COSArray();
		descendants.add(cid);
		font.setItem(COSName.DESCENDANT_FONTS, descendants);
		return font;
	}
}
