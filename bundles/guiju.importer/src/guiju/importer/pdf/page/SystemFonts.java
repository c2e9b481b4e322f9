package guiju.importer.pdf.page;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Keeps PDFBox from looking for the fonts of the system. For a font that a document does not embed PDFBox would read every font
 * file of the machine, which takes seconds, and write a cache into the user's home. Their outlines are not needed here: the
 * widths stand in the document. PDFBox has one mapper for the whole process; nothing else in the product draws PDFs.
 */
final class SystemFonts implements FontMapper {

	private static final String SUBSTITUTE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private SystemFonts() {}

	private static final class Installed {
		static {
			FontMappers.set(new SystemFonts());
		}

		static void now() {
			// the class is initialised once
		}
	}

	/** PDFBox insists on some font; this one is within its own archive. */
	private static final class Substitute {
		static final TrueTypeFont FONT = load();

		private static TrueTypeFont load() {
			try (InputStream stream = FontMapper.class.getResourceAsStream(SUBSTITUTE)) {
				return new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	/** From now on no font of the system is looked for. */
	static void leaveAlone() {
		Installed.now();
	}

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(Substitute.FONT, true);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(new Blank(), true);
	}

	@Override
	public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
		return new CIDFontMapping(null, Substitute.FONT, true);
	}

	/** A font without outlines. */
	private record Blank() implements FontBoxFont {

		private static final float EM = 1000;

		@Override
		public String getName() {
			return "Blank";
		}

		@Override
		public BoundingBox getFontBBox() {
			return new BoundingBox(0, 0, EM, EM);
		}

		@Override
		public List<Number> getFontMatrix() {
			return List.of(1 / EM, 0, 0, 1 / EM, 0, 0);
		}

		@Override
		public GeneralPath getPath(String glyph) {
			return new GeneralPath();
		}

		@Override
		public float getWidth(String glyph) {
			return EM / 2;
		}

		@Override
		public boolean hasGlyph(String glyph) {
			return true;
		}
	}
}
