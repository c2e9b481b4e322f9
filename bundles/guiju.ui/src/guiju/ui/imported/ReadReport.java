package guiju.ui.imported;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import guiju.dsl.StandardParser;
import guiju.files.FileReasons;
import guiju.files.SourceReader;
import guiju.importer.Importer;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.UnreadableSourceException;
import guiju.ui.wording.Words;

/**
 * A report with all that is needed to show it, read away from the user interface.
 *
 * @param kept the report, or null where the file has none
 * @param whereabouts finds its places in the text, or null
 * @param print the document as it was printed, or null
 * @param trouble why there is no print, in words, or null
 * @param others all reports that are kept
 */
record ReadReport(KeptReport kept, Whereabouts whereabouts, SourceDocument print, String trouble, List<KeptReports.Entry> others) {

	/** Reads the report of a file, which may be null. */
	static ReadReport of(Path file, KeptReports reports, StandardParser parser) {
		Optional<KeptReport> kept = file == null ? Optional.empty() : reports.find(file);
		if (kept.isEmpty())
			return new ReadReport(null, null, null, null, reports.all());
		Words words = new Words(ReadReport.class);
		Whereabouts whereabouts = new Whereabouts(parser.parse(kept.get().text()).standard());
		String name = kept.get().source().getFileName().toString();
		try {
			byte[] content = SourceReader.bytes(reports.document(kept.get()));
			if (Importer.isOwn(content))
				return new ReadReport(kept.get(), whereabouts, null, words.text("view.own"), List.of());
			return new ReadReport(kept.get(), whereabouts, Importer.ofAllFormats().document(name, content), null, List.of());
		} catch (IOException gone) {
			return new ReadReport(kept.get(), whereabouts, null, words.text("view.gone", name, FileReasons.of(gone).text(Words.language())), List.of());
		} catch (UnreadableSourceException changed) {
			return new ReadReport(kept.get(), whereabouts, null, words.text("view.gone", name, changed.message(Words.language())), List.of());
		}
	}
}
