package guiju.importer.pdf.layout;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.cells.Block;
import guiju.importer.cells.Cell;
import guiju.importer.cells.Line;
import guiju.importer.cells.LineStart;
import guiju.importer.cells.Place;
import guiju.importer.cells.Row;
import guiju.importer.cells.Run;
import guiju.importer.cells.Table;
import guiju.importer.pdf.geometry.Grid.Area;
import guiju.importer.pdf.page.PageContent;

/** Makes paragraphs and tables of the pages of a document. */
public final class DocumentLayout {

	private final List<Block> blocks = new ArrayList<>();
	private final BulletFinder bullets = new BulletFinder();
	private final List<PageParts> pages = new ArrayList<>();
	private final Spacing spacing;
	private final double leading;
	private final WordCuts cuts;
	private final Flow flow;
	private int tables;

	private DocumentLayout(List<PageContent> contents) {
		spacing = Spacing.of(contents);
		UnruledTables unruled = new UnruledTables();
		for (PageContent content : contents) {
			PageParts parts = PageParts.of(content);
			unruled.find(parts, content.rules());
			pages.add(parts);
		}
		leading = Leading.ofTables(pages);
		cuts = WordCuts.of(pages, spacing, leading);
		flow = new Flow(blocks, bullets, spacing, cuts, Leading.ofText(pages), Margins.of(pages, spacing));
	}

	/** Returns the blocks of a document in reading order. */
	public static List<Block> blocks(List<PageContent> pages) {
		DocumentLayout layout = new DocumentLayout(pages);
		for (int i = 0; i < layout.pages.size(); i++)
			layout.page(layout.pages.get(i), i + 1);
		layout.flow.end();
		return layout.blocks;
	}

	private void page(PageParts page, int number) {
		page.sort();
		bullets.page(page);
		LineNumbers numbers = new LineNumbers(page);
		flow.page(page, number, numbers);
		List<TextLine> open = new ArrayList<>();
		int next = 0;
		for (TextLine line : page.free) {
			while (next < page.tables.size() && page.tables.get(next).grid().box().centerY() < line.box().centerY()) {
				flow.text(open);
				open.clear();
				table(page.tables.get(next++), number, numbers);
			}
			open.add(line);
		}
		flow.text(open);
		while (next < page.tables.size())
			table(page.tables.get(next++), number, numbers);
	}

	private void table(LaidTable table, int page, LineNumbers numbers) {
		flow.end();
		tables++;
		List<Row> rows = new ArrayList<>();
		List<Area> areas = table.grid().areas();
		int at = 0;
		for (int row = 0; row < table.grid().rows(); row++) {
			List<Cell> cells = new ArrayList<>();
			for (; at < areas.size() && areas.get(at).row() == row; at++) {
				Area area = areas.get(at);
				Place place = Place.ofCell(page, tables, row + 1, area.column() + 1);
				List<Line> lines = lines(table.cells().get(at), table, at, place, numbers);
				if (!lines.isEmpty())
					cells.add(new Cell(area.column() + 1, area.columns(), area.rows(), lines));
			}
			rows.add(new Row(Place.ofCell(page, tables, row + 1, 0), cells));
		}
		blocks.add(new Table(rows));
	}

	private List<Line> lines(List<TextLine> cell, LaidTable table, int index, Place place, LineNumbers numbers) {
		if (cell.isEmpty())
			return List.of();
		List<Line> lines = new ArrayList<>(cell.size());
		LineEnds ends = table.ends(index, leading);
		List<LineStart> starts = ends.starts();
		double left = table.grid().areas().get(index).box().left();
		for (int i = 0; i < cell.size(); i++) {
			List<Run> runs = spacing.runs(cell.get(i));
			BulletFinder.Found bullet = bullets.find(cell.get(i), runs, left, left);
			if (bullet == null && i > 0 && cuts.isCut(cell.get(i - 1), cell.get(i), starts.get(i), ends.slack(cell.get(i - 1)))) {
				lines.set(lines.size() - 1, WordCuts.joined(lines.get(lines.size() - 1), runs));
				continue;
			}
			if (bullet == null && i > 0 && cuts.isBlank(cell.get(i - 1), cell.get(i), starts.get(i), ends.slack(cell.get(i - 1))))
				lines.set(lines.size() - 1, WordCuts.spaced(lines.get(lines.size() - 1)));
			Place own = place.onLine(numbers.of(cell.get(i)));
			lines.add(bullet == null ? new Line(own, starts.get(i), null, runs) : new Line(own, LineStart.PARAGRAPH, bullet.bullet(), bullet.runs()));
		}
		return lines;
	}
}
