package guiju.importer.pdf;

import java.util.List;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;
import guiju.importer.pdf.page.PageContent;

/** Whether a document has text, rather than pictures of text, or glyphs of which nobody knows what they mean. */
final class Legibility {

	private Legibility() {}

	/** Refuses a document without text, and one most of whose glyphs are unknown. */
	static void check(List<PageContent> pages) throws UnreadableSourceException {
		long visible = pages.stream().mapToLong(PageContent::visible).sum();
		long unknown = pages.stream().mapToLong(PageContent::unknown).sum();
		if (visible == 0)
			throw new UnreadableSourceException(Reason.NO_TEXT, null);
		if (unknown * 2 > visible)
			throw new UnreadableSourceException(Reason.NO_TEXT, "%d of %d glyphs without Unicode".formatted(unknown, visible));
	}
}
