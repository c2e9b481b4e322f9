package guiju.importer.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import guiju.importer.pdf.geometry.Grid;
import guiju.importer.pdf.geometry.Grids;
import guiju.importer.pdf.page.Rule;

/**
 * Finds tables without vertical lines, page by page: those with horizontal lines, and those without any, where a header tells
 * the columns. The columns of a page hold on the next one where its header is not repeated.
 */
final class UnruledTables {

	private static final int MOST_COLUMNS = 60;
	private static final int MOST_LINES = 2_000;

	private double[] columns = {};

	/** Makes tables of what is in columns outside of the ruled tables of a page. */
	void find(PageParts page, List<Rule> pieces) {
		for (Region region : RuledRegions.of(page))
			for (Region part : RegionParts.of(region))
				add(part, columns(part, pieces), page);
		double[] before = columns;
		SpacedRegions spaced = new SpacedRegions(page.free, before);
		for (SpacedRegions.Found found : spaced.find())
			add(found.region(), found.columns(), page);
		if (!page.tables.isEmpty() && spaced.last() == null && columns == before)
			columns = new double[0];
		else if (spaced.last() != null)
			columns = spaced.last();
	}

	private double[] columns(Region region, List<Rule> pieces) {
		double[] byPieces = ColumnGuess.byPieces(region, pieces);
		if (ColumnGuess.isComplete(region, pieces) && byPieces.length > 0)
			return byPieces;
		for (int i = 0; i < region.lines().size(); i++) {
			Header header = Header.at(region.lines(), i);
			if (header != null)
				return columns = ColumnGuess.both(byPieces, ColumnGuess.byHeader(header.labels(), region.chunks()));
		}
		return ColumnGuess.both(byPieces, columns.length > 1 && fits(region) ? columns : ColumnGuess.byText(region));
	}

	/** The columns of the page before hold where hardly any text crosses them and several of them have text. */
	private boolean fits(Region region) {
		List<Chunk> chunks = region.chunks();
		int crossing = 0;
		Set<Integer> used = new HashSet<>();
		for (Chunk chunk : chunks) {
			int column = 0;
			for (double x : columns) {
				column += chunk.box().centerX() > x ? 1 : 0;
				crossing += Region.crosses(chunk, x) ? 1 : 0;
			}
			used.add(column);
		}
		return crossing * 10 <= chunks.size() && used.size() > 2;
	}

	private static void add(Region region, double[] columns, PageParts page) {
		if (columns.length == 0 || columns.length > MOST_COLUMNS || region.lines().isEmpty() || region.lines().size() > MOST_LINES)
			return;
		Grid grid = Grids.ofAll(region.grid(columns));
		if (grid == null || grid.areas().size() < 2 || grid.columns() < 2)
			return;
		CellFinder finder = new CellFinder(grid);
		List<List<Chunk>> cells = new ArrayList<>();
		grid.areas().forEach(area -> cells.add(new ArrayList<>(1)));
		for (TextLine line : region.lines())
			for (TextLine.Part part : line.parts()) {
				int cell = finder.of(part.chunk());
				if (cell >= 0)
					cells.get(cell).add(part.chunk());
			}
		Set<TextLine> used = Collections.newSetFromMap(new IdentityHashMap<>());
		used.addAll(region.lines());
		page.free.removeIf(used::contains);
		page.tables.add(LaidTable.of(grid, cells));
	}
}
