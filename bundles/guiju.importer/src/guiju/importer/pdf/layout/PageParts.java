package guiju.importer.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import guiju.importer.pdf.geometry.Grid;
import guiju.importer.pdf.geometry.Grids;
import guiju.importer.pdf.page.Box;
import guiju.importer.pdf.page.PageContent;
import guiju.importer.pdf.page.Rule;

/** A page parted into tables and the lines outside of them. */
final class PageParts {

	private static final double THROUGH = 0.7;
	private static final double BELOW = 0.45;
	private static final double BESIDE = 2;

	final double width;
	final double height;
	final List<LaidTable> tables = new ArrayList<>();
	final List<TextLine> free;
	/** Small shapes that may be bullets. */
	final List<Box> marks;
	/** Horizontal lines that may belong to a table without vertical ones. */
	final List<Rule> rules;

	private PageParts(PageContent page, List<TextLine> free, List<Rule> rules) {
		width = page.width();
		height = page.height();
		marks = page.marks();
		this.free = free;
		this.rules = rules;
	}

	/** Parts a page. */
	static PageParts of(PageContent page) {
		Grids grids = Grids.of(page.rules());
		List<CellFinder> finders = grids.grids().stream().map(CellFinder::new).toList();
		List<List<List<Chunk>>> cells = new ArrayList<>();
		for (Grid grid : grids.grids())
			cells.add(lists(grid.areas().size()));
		List<Chunk> free = new ArrayList<>();
		for (Chunk chunk : Chunks.of(page.glyphs(), finders)) {
			List<Chunk> place = free;
			for (int i = 0; i < finders.size() && place == free && !isSlanted(chunk.angle()); i++) {
				int cell = finders.get(i).of(chunk);
				place = cell >= 0 ? cells.get(i).get(cell) : free;
			}
			place.add(chunk);
		}
		List<Rule> rules = grids.loose().stream().filter(rule -> free.stream().noneMatch(chunk -> marks(rule, chunk))).toList();
		List<TextLine> lines = new ArrayList<>(LineMaker.lines(free));
		PageParts parts = new PageParts(page, lines, rules);
		for (int i = 0; i < finders.size(); i++)
			parts.tables.add(LaidTable.of(finders.get(i).grid(), cells.get(i)));
		parts.tables.removeIf(LaidTable::isBlank);
		return parts;
	}

	/** Tells whether text is set askew, as what is stamped over a page is; it belongs to no cell. */
	static boolean isSlanted(int angle) {
		return angle % 90 != 0;
	}

	/** Sorts the tables from top to bottom. */
	void sort() {
		tables.sort(Comparator.comparingDouble((LaidTable table) -> table.grid().box().top()).thenComparingDouble(table -> table.grid().box().left()));
	}

	private static List<List<Chunk>> lists(int count) {
		List<List<Chunk>> lists = new ArrayList<>(count);
		for (int i = 0; i < count; i++)
			lists.add(new ArrayList<>(1));
		return lists;
	}

	/** A line below or through a word marks the word. */
	private static boolean marks(Rule rule, Chunk chunk) {
		boolean near = rule.at() > chunk.base() - THROUGH * chunk.size() && rule.at() < chunk.base() + BELOW * chunk.size();
		return near && chunk.angle() == 0 && rule.from() >= chunk.left() - BESIDE && rule.to() <= chunk.right() + BESIDE;
	}
}
