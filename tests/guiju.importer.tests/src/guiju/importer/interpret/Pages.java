package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.importer.ImportResult;
import guiju.importer.Importer;
import guiju.importer.cells.Block;
import guiju.importer.cells.Cell;
import guiju.importer.cells.Line;
import guiju.importer.cells.LineStart;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Place;
import guiju.importer.cells.Row;
import guiju.importer.cells.Run;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.Table;
import guiju.importer.cells.Zone;
import guiju.importer.report.DecisionKind;

/**
 * A small document of pages with tables and merged cells, and what the importer makes of it. In a cell ↵ ends a full line, ¶ one
 * that the author broke, {2x3} at its beginning merges it over two columns and three rows, and ^1^ is raised.
 */
final class Pages {

	private final List<Block> blocks = new ArrayList<>();
	private final Map<Integer, Integer> covered = new HashMap<>();
	private List<Row> rows = new ArrayList<>();
	private int page = 1;
	private int line;
	private int table = 1;
	private ImportResult result;

	/** Adds a row; an empty cell is left out, unless it covers rows. */
	Pages row(String... cells) {
		int number = rows.size() + 1;
		int column = 1;
		List<Cell> row = new ArrayList<>();
		for (String cell : cells) {
			while (covered.getOrDefault(column, 0) >= number)
				column++;
			boolean merged = cell.startsWith("{");
			int columns = merged ? cell.charAt(1) - '0' : 1;
			int down = merged ? cell.charAt(3) - '0' : 1;
			String text = merged ? cell.substring(5) : cell;
			for (int i = 0; i < columns; i++)
				covered.put(column + i, number + down - 1);
			if (!text.isEmpty())
				row.add(new Cell(column, columns, down, lines(text, Place.ofCell(page, table, number, column))));
			column += columns;
		}
		rows.add(new Row(Place.ofCell(page, table, number, 0), row));
		return this;
	}

	/** Ends the table. */
	Pages end() {
		if (!rows.isEmpty()) {
			blocks.add(new Table(rows));
			table++;
		}
		rows = new ArrayList<>();
		covered.clear();
		return this;
	}

	/** Begins the next page. */
	Pages page() {
		end();
		page++;
		line = 0;
		return this;
	}

	/** Adds a paragraph. */
	Pages text(String text) {
		return paragraph(Zone.BODY, text);
	}

	/** Adds a running head or foot. */
	Pages margin(String text) {
		return paragraph(Zone.MARGIN, text);
	}

	private Pages paragraph(Zone zone, String text) {
		end();
		blocks.add(new Paragraph(zone, lines(text, Place.ofLine(page, ++line))));
		return this;
	}

	private static List<Line> lines(String text, Place place) {
		List<Line> lines = new ArrayList<>();
		LineStart start = LineStart.PARAGRAPH;
		for (String part : text.split("(?=[↵¶])")) {
			char sign = part.charAt(0);
			if (sign == '↵' || sign == '¶')
				start = sign == '↵' ? LineStart.WRAP : LineStart.BREAK;
			List<Run> runs = new ArrayList<>();
			String[] pieces = (sign == '↵' || sign == '¶' ? part.substring(1) : part).split("\\^");
			for (int i = 0; i < pieces.length; i++)
				runs.add(new Run(pieces[i], i % 2 == 1));
			lines.add(new Line(place, start, null, runs));
		}
		return lines;
	}

	/** Returns the document. */
	SourceDocument document() {
		end();
		return new SourceDocument("test.pdf", "pdf", false, blocks);
	}

	/** Imports the document, once. */
	ImportResult result() {
		if (result == null)
			result = Importer.interpret(document());
		return result;
	}

	/** Returns the lines of the result that begin with one of some words, without indentation. */
	List<String> lines(String... starts) {
		return result().text().lines().map(String::strip).filter(text -> List.of(starts).stream().anyMatch(text::startsWith)).toList();
	}

	/** Returns the decisions of a kind as "code: before -> after". */
	List<String> decisions(DecisionKind kind) {
		return result().report().decisions().stream().filter(decision -> decision.kind() == kind)
				.map(decision -> decision.code() + ": " + decision.before() + " -> " + decision.after()).toList();
	}

	/** Returns the texts that were dropped. */
	List<String> dropped() {
		return result().report().dropped().stream().map(dropped -> dropped.text()).toList();
	}
}
