package guiju.importer;

import java.util.List;

import guiju.exchange.FormatException;
import guiju.importer.cells.Block;
import guiju.importer.cells.DocumentReader;
import guiju.importer.cells.Line;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.Table;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;
import guiju.importer.docx.DocxReader;
import guiju.importer.html.HtmlReader;
import guiju.importer.interpret.Interpretation;
import guiju.importer.odt.OdtReader;
import guiju.importer.office.LegacyReader;
import guiju.importer.office.UnknownPackageReader;
import guiju.importer.own.Contents;
import guiju.importer.own.OwnFormat;
import guiju.importer.pdf.PdfReader;
import guiju.importer.text.ExtractedTextReader;
import guiju.importer.xlsx.XlsxReader;
import guiju.model.Standard;
import guiju.text.keyword.Vocabulary;
import guiju.text.writer.StandardTextWriter;

/** Imports published standards. It keeps no state and may be used by several threads at once. */
public final class Importer {

	private static final int MOST_CHARACTERS = 600_000;

	private final List<DocumentReader> readers;

	/** Asks these readers in their order what a content is. */
	public Importer(List<DocumentReader> readers) {
		this.readers = List.copyOf(readers);
	}

	/** Returns an importer of all formats. */
	public static Importer ofAllFormats() {
		return new Importer(List.of(new PdfReader(), new DocxReader(), new OdtReader(), new XlsxReader(), new UnknownPackageReader(),
				new LegacyReader(), new HtmlReader(), new ExtractedTextReader()));
	}

	/**
	 * Imports a document of any format, which its content tells.
	 *
	 * @param name what to call it in reports
	 * @throws UnreadableSourceException where it cannot be read; a document that can be read and is no standard has a result
	 * @throws FormatException where it claims to be of one of Guiju's own formats, and is not
	 * @throws guiju.text.writer.UnwritableStandardException where a standard in one of Guiju's own formats has values that the
	 *             language cannot carry
	 */
	public ImportResult read(String name, byte[] content) throws UnreadableSourceException, FormatException {
		OwnFormat own = OwnFormat.of(content);
		return own != null ? carry(name, own, own.read(content)) : interpret(document(name, content));
	}

	/**
	 * Returns a published document as it was printed, for those who compare it with what {@link #interpret} makes of it.
	 *
	 * @throws UnreadableSourceException where it cannot be read; so are Guiju's own formats here, which are no print
	 */
	public SourceDocument document(String name, byte[] content) throws UnreadableSourceException {
		if (OwnFormat.of(content) == null)
			for (DocumentReader reader : readers)
				if (reader.recognises(content))
					return bounded(reader.read(name, content));
		throw new UnreadableSourceException(Reason.UNKNOWN_FORMAT, null);
	}

	/** Tells whether a content is one of Guiju's own formats, which carry a standard as it is, without a print to compare it with. */
	public static boolean isOwn(byte[] content) {
		return OwnFormat.of(content) != null;
	}

	private static ImportResult carry(String name, OwnFormat format, Standard standard) {
		return new ImportResult(standard, StandardTextWriter.write(standard, Vocabulary.CHINESE), Contents.report(name, format, standard));
	}

	/** The largest standard has a tenth of this; much more would only keep the user waiting. */
	private static SourceDocument bounded(SourceDocument document) throws UnreadableSourceException {
		long characters = 0;
		for (Block block : document.blocks())
			characters += switch (block) {
				case Paragraph paragraph -> characters(paragraph.lines());
				case Table table -> table.rows().stream().flatMap(row -> row.cells().stream()).mapToLong(cell -> 1 + characters(cell.lines())).sum();
			};
		if (characters > MOST_CHARACTERS)
			throw new UnreadableSourceException(Reason.TOO_LARGE, String.valueOf(characters));
		return document;
	}

	private static long characters(List<Line> lines) {
		return lines.stream().flatMap(line -> line.runs().stream()).mapToLong(run -> run.text().length()).sum();
	}

	/** Makes a standard of what a reader read. */
	public static ImportResult interpret(SourceDocument document) {
		Interpretation interpretation = Interpretation.of(document);
		return new ImportResult(interpretation.standard(), interpretation.text(), interpretation.report());
	}
}
