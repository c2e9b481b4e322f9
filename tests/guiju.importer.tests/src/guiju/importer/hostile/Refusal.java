package guiju.importer.hostile;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import guiju.importer.Importer;
import guiju.importer.ImportResult;
import guiju.importer.cells.DocumentReader;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;
import guiju.importer.html.HtmlReader;
import guiju.importer.text.ExtractedTextReader;

/** Imports what is no standard. */
final class Refusal {

	private static final List<DocumentReader> READERS = List.of(new HtmlReader(), new ExtractedTextReader());

	private Refusal() {}

	/** Returns why a content is refused; null where it was read and the report says that it is no standard. */
	static Reason of(byte[] content) throws Exception {
		try {
			ImportResult result = new Importer(READERS).read("hostile", content);
			assertFalse(result.report().isStandard());
			return null;
		} catch (UnreadableSourceException refused) {
			return refused.reason();
		}
	}
}
