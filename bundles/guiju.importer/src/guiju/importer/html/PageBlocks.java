package guiju.importer.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jsoup.nodes.Element;

import guiju.importer.cells.Block;
import guiju.importer.cells.Cell;
import guiju.importer.cells.Line;
import guiju.importer.cells.LineStart;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Place;
import guiju.importer.cells.Row;
import guiju.importer.cells.Table;
import guiju.importer.html.Grid.Slot;
import guiju.importer.html.Lines.Flowed;

/** The paragraphs and tables of a page, in reading order. */
final class PageBlocks {

	private final List<Block> list = new ArrayList<>();
	private final Boxes boxes;
	private List<Row> rows = new ArrayList<>();
	private int tables;

	PageBlocks(Boxes boxes) {
		this.boxes = boxes;
	}

	/** Returns all blocks. */
	List<Block> list() {
		return List.copyOf(list);
	}

	/** Adds lines: each paragraph begins a block of its own, but those of one entry of a list stay together. */
	void paragraphs(List<Flowed> lines) {
		List<Line> paragraph = new ArrayList<>();
		Flowed first = null;
		for (Flowed flowed : lines) {
			boolean same = first != null && flowed.line().bullet() == null && flowed.zone() == first.zone()
					&& (flowed.line().start() != LineStart.PARAGRAPH || flowed.entry() != null && flowed.entry() == first.entry());
			if (!same) {
				paragraph(first, paragraph);
				paragraph = new ArrayList<>();
				first = flowed;
			}
			paragraph.add(flowed.line());
		}
		paragraph(first, paragraph);
	}

	private void paragraph(Flowed first, List<Line> lines) {
		if (first != null)
			list.add(new Paragraph(first.zone(), lines));
	}

	/**
	 * Adds a table, and tells whether it was one; else it only arranges what is in it.
	 *
	 * @param walk what goes through the page
	 */
	boolean table(Element table, PageWalk walk) {
		Grid grid = Grid.of(table, boxes);
		if (grid == null || TableLayout.isArrangement(table, grid, boxes))
			return false;
		grid.captions().forEach(walk::part);
		List<Slot> slots = new ArrayList<>();
		boolean splices = true;
		for (List<Slot> row : grid.slots())
			if (TableLayout.isFrame(row, slots)) {
				splices = false;
				finish(slots);
				slots = new ArrayList<>();
				row.stream().filter(slot -> !slot.contents().isEmpty()).forEach(slot -> walk.part(slot.cell()));
			} else {
				slots.addAll(row);
			}
		finish(splices ? TableLayout.spliced(grid, boxes) : slots);
		return true;
	}

	private void finish(List<Slot> slots) {
		if (slots.stream().allMatch(slot -> slot.contents().isEmpty()))
			return;
		tables++;
		slots.sort(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column));
		int first = slots.get(0).row();
		int row = -1;
		List<Cell> cells = new ArrayList<>();
		Element written = null;
		for (Slot slot : slots) {
			if (slot.row() != row)
				row(row - first + 1, written, cells);
			for (int skipped = Math.max(row, first - 1) + 1; skipped < slot.row(); skipped++)
				row(skipped - first + 1, slot.cell(), new ArrayList<>());
			row = slot.row();
			written = slot.cell();
			if (!slot.contents().isEmpty())
				cells.add(cell(slot, Place.ofCell(0, tables, row - first + 1, slot.column() + 1)));
		}
		row(row - first + 1, written, cells);
		list.add(new Table(rows));
		rows = new ArrayList<>();
	}

	private void row(int number, Element written, List<Cell> cells) {
		if (written != null)
			rows.add(new Row(Place.ofCell(0, tables, number, 0).onLine(PageWalk.line(written)), cells));
		cells.clear();
	}

	private Cell cell(Slot slot, Place place) {
		Lines lines = new Lines(place.onLine(PageWalk.line(slot.cell())));
		new PageWalk(boxes, lines, null).walk(slot.cell());
		return new Cell(slot.column() + 1, slot.columnSpan(), slot.rowSpan(), lines.take().stream().map(Flowed::line).toList());
	}

	/** Adds a list of names and meanings as a table of two columns, and tells whether it was one. */
	boolean pairs(Element pairs) {
		List<Slot> slots = Pairs.of(pairs, boxes);
		if (slots == null)
			return false;
		finish(slots);
		return true;
	}
}
