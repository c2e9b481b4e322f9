package guiju.importer.interpret;

import java.util.List;
import java.util.Set;

import guiju.importer.cells.SourceDocument;
import guiju.importer.conserve.Dropped;
import guiju.importer.conserve.Ledger;
import guiju.importer.repair.CleanBlock;
import guiju.importer.repair.Cleaner;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.importer.report.DecisionLog;
import guiju.importer.report.FieldOrigin;
import guiju.importer.report.ImportReport;
import guiju.importer.report.StandardPart;
import guiju.model.Standard;

/**
 * A document read as a standard.
 *
 * @param standard what was understood
 * @param text its canonical text
 * @param report what was decided, and what became of the source
 */
public record Interpretation(Standard standard, String text, ImportReport report) {

	/** Reads a document. Whatever it holds, there is a standard, possibly an empty one, and the report tells what is missing. */
	public static Interpretation of(SourceDocument document) {
		Ledger ledger = new Ledger();
		DecisionLog log = new DecisionLog(ledger);
		List<CleanBlock> blocks = Cleaner.clean(document, ledger, log);
		Extent extent = Extent.of(blocks);
		Context context = Context.begin(extent.own(), ledger, log);
		Parts parts = Outline.of(extent.own(), context);
		Beyond.note(extent, context);
		VersionReader.read(parts.versions, context);
		HeadReader.read(parts, context);
		MainReader.read(parts, context);
		AttitudeReader.read(parts.attitudes, context);
		RemarkReader.read(parts.remarks, context);
		NoteMatching.match(context);
		Standard standard = context.standard();
		String text = Fitting.write(context);
		List<FieldOrigin> origins = Conservation.settle(context);
		Set<StandardPart> missing = MissingParts.of(standard, parts.header);
		MissingParts.note(missing, log);
		int end = extent.end();
		for (Dropped dropped : ledger.dropped())
			log.add(DecisionKind.TEXT_DROPPED, Confidence.CERTAIN, dropped.origin() < end, ledger.text(dropped), null, null, dropped.text(), null);
		ImportReport report = new ImportReport(document.name(), document.format(), standard.getCode(), standard.getName(), missing, ledger.coverage(),
				log.finish(standard), ledger.dropped(), origins);
		return new Interpretation(standard, text, report);
	}
}
