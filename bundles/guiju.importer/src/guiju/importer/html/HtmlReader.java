package guiju.importer.html;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import guiju.importer.cells.Block;
import guiju.importer.cells.DocumentReader;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;

/** Reads web pages, as a browser without scripts would show them. */
public final class HtmlReader implements DocumentReader {

	/** Pages that hold pictures are long; more than this is no page of text. */
	private static final int LARGEST = 24_000_000;
	/** A standard that a word processor saved has about 20,000 tags. */
	private static final int MOST_TAGS = 200_000;
	/** As in browsers; what is nested deeper is put beside. */
	private static final int DEEPEST = 512;

	@Override
	public String format() {
		return "html";
	}

	@Override
	public boolean recognises(byte[] content) {
		return HtmlContent.isPage(content) || Mhtml.isArchive(content);
	}

	@Override
	public SourceDocument read(String name, byte[] content) throws UnreadableSourceException {
		if (content.length > LARGEST)
			throw new UnreadableSourceException(Reason.TOO_LARGE, null);
		boolean archive = Mhtml.isArchive(content);
		String page = archive ? Mhtml.page(content) : HtmlContent.decode(content, null);
		return new SourceDocument(name, format(), false, blocks(page, !archive));
	}

	/**
	 * Returns the blocks of a page.
	 *
	 * @param placed whether the lines of the page are those of the source
	 */
	static List<Block> blocks(String page, boolean placed) throws UnreadableSourceException {
		if (page.chars().filter(c -> c == '<').count() > MOST_TAGS)
			throw new UnreadableSourceException(Reason.TOO_LARGE, null);
		Parser parser = Parser.htmlParser().setTrackPosition(placed).setMaxDepth(DEEPEST);
		Document document = parser.parseInput(Xhtml.opened(page), "");
		return new PageWalk(new Boxes(StyleSheet.of(document))).read(document.body());
	}
}
