package guiju.importer.office;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.cells.Block;
import guiju.importer.cells.Cell;
import guiju.importer.cells.DocumentReader;
import guiju.importer.cells.Line;
import guiju.importer.cells.LineStart;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Row;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.Table;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;
import guiju.importer.cells.Zone;

/**
 * What a reader makes of a document, one line a paragraph or row: {@code ^{…}} around raised characters, {@code ⏎} for a break,
 * {@code ¶} for a paragraph within, {@code [2●]} for an entry of a list, {@code {column+columns×rows}} before a cell.
 */
public final class Shown {

	private Shown() {}

	/** Reads a content; it has to be readable. */
	public static SourceDocument document(DocumentReader reader, byte[] content) {
		try {
			return reader.read("test", content);
		} catch (UnreadableSourceException e) {
			throw new AssertionError(e);
		}
	}

	/** Returns why a content cannot be read, or null where it can. */
	public static Reason refusal(DocumentReader reader, byte[] content) {
		try {
			reader.read("test", content);
			return null;
		} catch (UnreadableSourceException e) {
			return e.reason();
		}
	}

	/** Returns a document line by line. */
	public static List<String> lines(DocumentReader reader, byte[] content) {
		List<String> shown = new ArrayList<>();
		for (Block block : document(reader, content).blocks())
			switch (block) {
				case Paragraph paragraph -> shown.add((paragraph.zone() == Zone.MARGIN ? "margin: " : "") + shown(paragraph.lines()));
				case Table table -> {
					for (Row row : table.rows())
						shown.add("| " + String.join(" | ", row.cells().stream().map(Shown::shown).toList()) + " |");
				}
			}
		return shown;
	}

	private static String shown(Cell cell) {
		String spans = cell.columnSpan() == 1 && cell.rowSpan() == 1 ? "" : "+" + cell.columnSpan() + "×" + cell.rowSpan();
		return "{" + cell.column() + spans + "} " + shown(cell.lines());
	}

	private static String shown(List<Line> lines) {
		StringBuilder shown = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			shown.append(i == 0 ? "" : line.start() == LineStart.BREAK ? "⏎" : "¶");
			if (line.bullet() != null)
				shown.append('[').append(line.bullet().depth()).append(line.bullet().mark()).append(']');
			line.runs().forEach(run -> shown.append(run.raised() ? "^{" + run.text() + "}" : run.text()));
		}
		return shown.toString();
	}
}
