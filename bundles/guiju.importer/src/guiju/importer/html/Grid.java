package guiju.importer.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A table laid out as browsers do: which cell stands where. All numbers count from 0. */
final class Grid {

	/** A cell and what it covers. */
	record Slot(Element cell, Contents contents, int row, int column, int rowSpan, int columnSpan) {

		/** Tells whether it stands in a row or reaches down into it. */
		boolean covers(int other) {
			return row <= other && other < row + rowSpan;
		}
	}

	private static final int WIDEST_SPAN = 1000;
	private static final int HIGHEST_SPAN = 65_534;
	private static final int MOST_COLUMNS = 4000;
	/** A row of more cells is no row of a table that anybody reads. */
	private static final int MOST_CELLS = 500;

	private final Boxes boxes;
	private final List<Element> captions = new ArrayList<>();
	private final List<List<List<Element>>> groups = new ArrayList<>();
	private final List<Element> rows = new ArrayList<>();
	private final List<List<Slot>> slots = new ArrayList<>();
	private boolean hasHead;
	private boolean valid = true;
	private int width;
	private int[] busy = new int[16];

	private Grid(Boxes boxes) {
		this.boxes = boxes;
	}

	/** Returns the layout of a table, or null where something stands in it that is no part of a table, or far too much. */
	static Grid of(Element table, Boxes boxes) {
		Grid grid = new Grid(boxes);
		grid.collect(table);
		if (!grid.valid)
			return null;
		grid.groups.forEach(grid::place);
		Grid packed = grid.packed();
		return packed.holes() < grid.holes() ? packed : grid;
	}

	/**
	 * Returns the layout without the rows that have no cells, if there are any. Some word processors write such rows and do not
	 * count them where a cell reaches over several; then leaving them out leaves fewer holes.
	 */
	private Grid packed() {
		if (groups.stream().allMatch(group -> group.stream().allMatch(row -> row.size() > 1)))
			return this;
		Grid packed = new Grid(boxes);
		packed.captions.addAll(captions);
		for (List<List<Element>> group : groups)
			packed.groups.add(group.stream().filter(row -> row.size() > 1).toList());
		packed.groups.forEach(packed::place);
		return packed;
	}

	/** Counts the rows with cells that do not reach to the right edge. */
	private int holes() {
		int[] covered = new int[rows.size() + 1];
		for (List<Slot> row : slots)
			for (Slot slot : row) {
				covered[slot.row()] += slot.columnSpan();
				covered[slot.row() + slot.rowSpan()] -= slot.columnSpan();
			}
		int holes = 0;
		int columns = 0;
		for (int i = 0; i < slots.size(); i++) {
			columns += covered[i];
			holes += !slots.get(i).isEmpty() && columns < width ? 1 : 0;
		}
		return holes;
	}

	/** Returns what stands above it. */
	List<Element> captions() {
		return captions;
	}

	/** Returns the rows from top to bottom, each with the cells that begin in it from left to right. */
	List<List<Slot>> slots() {
		return slots;
	}

	/** Returns how many columns there are. */
	int width() {
		return width;
	}

	/** The first head goes to the top, the first foot to the bottom. */
	private void collect(Element table) {
		List<List<Element>> foot = null;
		List<List<Element>> loose = new ArrayList<>();
		for (Node child : table.childNodes()) {
			Element element = part(child);
			Box box = element == null ? Box.HIDDEN : boxes.of(element).box();
			if (box == Box.ROW || box == Box.CELL) {
				add(element, box, loose);
				continue;
			}
			if (box == Box.CAPTION)
				captions.add(element);
			if (box != Box.HEAD && box != Box.BODY && box != Box.FOOT)
				continue;
			loose = flush(loose);
			List<List<Element>> group = group(element);
			if (box == Box.FOOT && foot == null)
				foot = group;
			else if (box == Box.HEAD && !hasHead)
				groups.add(0, group);
			else
				groups.add(group);
			hasHead |= box == Box.HEAD;
		}
		flush(loose);
		if (foot != null)
			groups.add(foot);
	}

	private List<List<Element>> flush(List<List<Element>> loose) {
		if (!loose.isEmpty())
			groups.add(loose);
		return loose.isEmpty() ? loose : new ArrayList<>();
	}

	private List<List<Element>> group(Element section) {
		List<List<Element>> group = new ArrayList<>();
		for (Node child : section.childNodes()) {
			Element element = part(child);
			if (element != null)
				add(element, boxes.of(element).box(), group);
		}
		return group;
	}

	/** A row is a list of the row's element and its cells; a cell without a row stands in one of its own with its neighbours. */
	private void add(Element element, Box box, List<List<Element>> group) {
		if (box == Box.CELL) {
			List<Element> last = group.isEmpty() ? null : group.get(group.size() - 1);
			if (last == null || boxes.of(last.get(0)).box() != Box.CELL)
				group.add(new ArrayList<>(List.of(element)));
			group.get(group.size() - 1).add(element);
			return;
		}
		if (box != Box.ROW) {
			valid &= box == Box.COLUMNS;
			return;
		}
		List<Element> row = new ArrayList<>(List.of(element));
		for (Node child : element.childNodes()) {
			Element cell = part(child);
			if (cell != null) {
				valid &= boxes.of(cell).box() == Box.CELL;
				row.add(cell);
			}
		}
		valid &= row.size() <= MOST_CELLS;
		group.add(row);
	}

	/** Returns a child that is a part of the table; what has no text is none, and other text makes the table invalid. */
	private Element part(Node child) {
		if (child instanceof TextNode text)
			valid &= text.isBlank();
		if (!(child instanceof Element element) || boxes.of(element).box() == Box.HIDDEN)
			return null;
		if (boxes.of(element).box().isPartOfTable())
			return element;
		valid &= !Contents.hasText(element, boxes);
		return null;
	}

	/** A cell reaches down to the end of its group at most. */
	private void place(List<List<Element>> group) {
		Arrays.fill(busy, 0);
		for (int i = 0; i < group.size(); i++) {
			List<Element> cells = group.get(i);
			List<Slot> row = new ArrayList<>(cells.size() - 1);
			int column = 0;
			for (Element cell : cells.subList(1, cells.size())) {
				while (column < busy.length && busy[column] > i)
					column++;
				int columnSpan = Math.max(1, Math.min(WIDEST_SPAN, span(cell, "colspan")));
				int asked = span(cell, "rowspan");
				int rowSpan = asked == 0 ? group.size() - i : Math.min(Math.min(HIGHEST_SPAN, asked), group.size() - i);
				row.add(new Slot(cell, Contents.of(cell, boxes), rows.size(), column, rowSpan, columnSpan));
				occupy(column, columnSpan, i + rowSpan);
				column += columnSpan;
			}
			rows.add(cells.get(0));
			slots.add(row);
			width = Math.max(width, column);
		}
	}

	/** Beyond all tables that anybody can print, cells are no longer kept from running into one another. */
	private void occupy(int column, int span, int until) {
		int end = Math.min(MOST_COLUMNS, column + span);
		if (end > busy.length)
			busy = Arrays.copyOf(busy, Math.max(end, busy.length * 2));
		for (int i = column; i < end; i++)
			busy[i] = Math.max(busy[i], until);
	}

	private static int span(Element cell, String attribute) {
		String own = cell.attr(attribute);
		String value = own.isEmpty() ? cell.attr("aria-" + attribute) : own;
		return Math.max(attribute.equals("rowspan") ? 0 : 1, value.isEmpty() ? 1 : ListMarks.integer(value, 1));
	}
}
