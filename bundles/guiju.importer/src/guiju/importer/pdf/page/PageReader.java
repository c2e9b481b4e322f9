package guiju.importer.pdf.page;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

import guiju.importer.cells.UnreadableSourceException;

/** Reads the pages of one document within one budget. */
public final class PageReader {

	private final Budget budget = new Budget();
	private final PDDocument document;

	/** Reads the pages of a document. */
	public PageReader(PDDocument document) {
		this.document = document;
		SystemFonts.leaveAlone();
	}

	/**
	 * Reads a page.
	 *
	 * @throws IOException where its content cannot be parsed
	 * @throws UnreadableSourceException where the document causes more work than any standard
	 */
	public PageContent read(PDPage page) throws IOException, UnreadableSourceException {
		try {
			budget.time();
			return new ContentReader(PageFrame.of(page), Layers.of(document), budget).read(page);
		} catch (Budget.Exceeded e) {
			throw e.refusal();
		}
	}
}
