package guiju.importer.repair;

import java.util.List;

import guiju.importer.cells.Line;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Place;
import guiju.importer.cells.SourceDocument;
import guiju.importer.conserve.Ledger;
import guiju.importer.report.DecisionLog;

/** Cleans one line as a paragraph of its own. */
final class Clean {

	private Clean() {}

	/** Returns the clean lines of a text with remnants, each before a bar. */
	static String text(String text) {
		return lines(new SourceDocument("x", "text", true, List.of(Paragraph.of(Line.of(Place.NONE, text)))));
	}

	/** Returns the clean lines of a line without remnants. */
	static String line(Line line, Line... others) {
		List<Line> lines = new java.util.ArrayList<>(List.of(line));
		lines.addAll(List.of(others));
		return lines(new SourceDocument("x", "docx", false, List.of(Paragraph.of(lines.toArray(Line[]::new)))));
	}

	private static String lines(SourceDocument document) {
		Ledger ledger = new Ledger();
		StringBuilder lines = new StringBuilder();
		for (CleanBlock block : Cleaner.clean(document, ledger, new DecisionLog(ledger)))
			((CleanBlock.OfText) block).lines().forEach(line -> lines.append(line.bullet() == null ? "" : "*".repeat(line.bullet().depth())).append(line.text()).append('|'));
		return lines.toString();
	}
}
