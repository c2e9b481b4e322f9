package guiju.importer.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import guiju.importer.cells.DocumentReader;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;
import guiju.importer.pdf.layout.DocumentLayout;
import guiju.importer.pdf.page.PageContent;
import guiju.importer.pdf.page.PageReader;

/**
 * Reads PDF files by their text: glyphs with places, and straight lines. A document of more than {@value #MOST_PAGES} pages is
 * refused before any page is read: the longest published standard has some thirty.
 */
public final class PdfReader implements DocumentReader {

	private static final int MOST_PAGES = 200;
	private static final int LARGEST = 64 << 20;
	private static final int HEADER_WITHIN = 1024;
	private static final byte[] HEADER = { '%', 'P', 'D', 'F', '-' };

	@Override
	public String format() {
		return "pdf";
	}

	/** The header may stand behind some other bytes; all viewers look for it in the first 1,024. */
	@Override
	public boolean recognises(byte[] content) {
		int last = Math.min(content.length - HEADER.length, HEADER_WITHIN);
		for (int at = 0; at <= last; at++) {
			int i = 0;
			while (i < HEADER.length && content[at + i] == HEADER[i])
				i++;
			if (i == HEADER.length)
				return true;
		}
		return false;
	}

	@Override
	public SourceDocument read(String name, byte[] content) throws UnreadableSourceException {
		if (content.length > LARGEST)
			throw new UnreadableSourceException(Reason.TOO_LARGE, (content.length >> 20) + " MB");
		Silence.keep();
		StreamSizes.check(content);
		try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
			return new SourceDocument(name, format(), false, DocumentLayout.blocks(contents(document)));
		} catch (InvalidPasswordException e) {
			throw new UnreadableSourceException(Reason.ENCRYPTED, null, e);
		} catch (IOException | RuntimeException e) {
			throw new UnreadableSourceException(Reason.DAMAGED, e.getMessage(), e);
		} catch (OutOfMemoryError | StackOverflowError e) {
			throw new UnreadableSourceException(Reason.TOO_LARGE, null, e);
		}
	}

	/** A page whose content is named but not there would be empty without anybody noticing. */
	private static boolean isLost(COSDictionary page) {
		if (!page.containsKey(COSName.CONTENTS))
			return false;
		COSBase content = page.getDictionaryObject(COSName.CONTENTS);
		if (!(content instanceof COSArray parts))
			return !(content instanceof COSStream);
		for (int i = 0; i < parts.size(); i++)
			if (!(parts.getObject(i) instanceof COSStream))
				return true;
		return false;
	}

	private static List<PageContent> contents(PDDocument document) throws IOException, UnreadableSourceException {
		List<PDPage> pages = new ArrayList<>();
		for (PDPage page : document.getPages()) {
			if (pages.size() == MOST_PAGES)
				throw new UnreadableSourceException(Reason.TOO_LARGE, "> " + MOST_PAGES + " pages");
			pages.add(page);
		}
		if (pages.isEmpty() || pages.size() < document.getNumberOfPages())
			throw new UnreadableSourceException(Reason.DAMAGED, "%d/%d".formatted(pages.size(), document.getNumberOfPages()));
		PageReader reader = new PageReader(document);
		List<PageContent> contents = new ArrayList<>(pages.size());
		for (PDPage page : pages) {
			if (isLost(page.getCOSObject()))
				throw new UnreadableSourceException(Reason.DAMAGED, "%d/%d".formatted(contents.size() + 1, pages.size()));
			contents.add(reader.read(page));
		}
		Legibility.check(contents);
		return contents;
	}
}
