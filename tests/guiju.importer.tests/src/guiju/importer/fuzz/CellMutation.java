package guiju.importer.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import guiju.importer.cells.Block;
import guiju.importer.cells.Bullet;
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

/** Damages the cells of a document: blocks, rows, cells, spans, lines, runs. */
final class CellMutation {

	private final Random random;
	private final TextMutation texts;

	CellMutation(Random random) {
		this.random = random;
		texts = new TextMutation(random);
	}

	/** Returns a document with some damages. */
	SourceDocument mutate(SourceDocument document) {
		List<Block> blocks = new ArrayList<>();
		for (Block block : document.blocks())
			blocks.add(random.nextInt(3) > 0 ? block : switch (block) {
				case Paragraph paragraph -> new Paragraph(random.nextInt(5) == 0 ? Zone.MARGIN : paragraph.zone(), lines(paragraph.lines()));
				case Table table -> new Table(shuffled(table.rows().stream().map(this::row).toList()));
			});
		return new SourceDocument(document.name(), document.format(), random.nextInt(4) == 0, shuffled(blocks));
	}

	private Row row(Row row) {
		if (random.nextInt(3) > 0)
			return row;
		Place place = random.nextInt(10) == 0 ? Place.ofCell(random.nextInt(9), 0, 0, 0) : row.place();
		return new Row(place, shuffled(row.cells().stream().map(this::cell).toList()));
	}

	private Cell cell(Cell cell) {
		return switch (random.nextInt(6)) {
			case 0 -> new Cell(1 + random.nextInt(9), cell.columnSpan(), cell.rowSpan(), cell.lines());
			case 1 -> new Cell(cell.column(), random.nextInt(20) == 0 ? Integer.MAX_VALUE : 1 + random.nextInt(8), cell.rowSpan(), cell.lines());
			case 2 -> new Cell(cell.column(), cell.columnSpan(), random.nextInt(20) == 0 ? Integer.MAX_VALUE : 1 + random.nextInt(8), cell.lines());
			default -> new Cell(cell.column(), cell.columnSpan(), cell.rowSpan(), lines(cell.lines()));
		};
	}

	private List<Line> lines(List<Line> lines) {
		return shuffled(lines.stream().map(this::line).toList());
	}

	private Line line(Line line) {
		LineStart start = random.nextInt(3) == 0 ? LineStart.values()[random.nextInt(3)] : line.start();
		Bullet bullet = random.nextInt(4) == 0 ? new Bullet(random.nextInt(9) == 0 ? 100_000 : 1 + random.nextInt(5), "•") : line.bullet();
		List<Run> runs = line.runs().stream().map(run -> random.nextInt(3) == 0 && !run.text().isEmpty()
				? new Run(texts.mutate(run.text()), random.nextInt(5) == 0) : run).toList();
		return new Line(line.place(), start, random.nextInt(8) == 0 ? null : bullet, runs);
	}

	private <T> List<T> shuffled(List<T> list) {
		List<T> shuffled = new ArrayList<>(list);
		for (int left = random.nextInt(3); left > 0 && !shuffled.isEmpty(); left--) {
			int at = random.nextInt(shuffled.size());
			switch (random.nextInt(3)) {
				case 0 -> shuffled.remove(at);
				case 1 -> shuffled.add(shuffled.get(at));
				default -> Collections.swap(shuffled, at, random.nextInt(shuffled.size()));
			}
		}
		return shuffled;
	}
}
