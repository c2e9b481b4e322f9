package guiju.importer.pdf.layout;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.cells.Block;
import guiju.importer.cells.Line;
import guiju.importer.cells.LineStart;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Place;
import guiju.importer.cells.Run;
import guiju.importer.cells.Zone;
import guiju.importer.pdf.page.Glyph;

/** Makes paragraphs of the lines outside of tables; one may go on over the end of a page. */
final class Flow {

	private static final double SAME_LEFT = 1.2;
	/** Where no two lines end at one edge the page tells where full ones would end: its margins are much the same on both sides. */
	private static final double MOSTLY = 0.85;

	private final List<Block> blocks;
	private final BulletFinder bullets;
	private final Spacing spacing;
	private final WordCuts cuts;
	private final double leading;
	private final Margins margins;
	private final List<Line> open = new ArrayList<>();
	private final List<Paragraph> waiting = new ArrayList<>();
	private TextLine last;
	private double left;
	private double right;
	private double lastRight;
	private int page;
	private LineNumbers numbers;

	Flow(List<Block> blocks, BulletFinder bullets, Spacing spacing, WordCuts cuts, double leading, Margins margins) {
		this.blocks = blocks;
		this.bullets = bullets;
		this.spacing = spacing;
		this.cuts = cuts;
		this.leading = leading;
		this.margins = margins;
	}

	/** Begins a page. */
	void page(PageParts parts, int number, LineNumbers lineNumbers) {
		page = number;
		numbers = lineNumbers;
		List<TextLine> body = parts.free.stream().filter(line -> !margins.contains(line) && line.angle() == 0).toList();
		left = body.stream().mapToDouble(TextLine::left).min().orElse(left);
		double text = body.stream().mapToDouble(this::fullEnd).max().orElse(0);
		double tables = parts.tables.stream().mapToDouble(table -> table.grid().box().right() - table.padding()).max().orElse(0);
		long full = body.stream().filter(line -> line.right() > text - line.size()).count();
		right = Math.max(Math.max(text, tables), full > 1 ? 0 : MOSTLY * (parts.width - left));
	}

	/** A comma at the end of a line may hang in the margin. */
	private double fullEnd(TextLine line) {
		List<Glyph> glyphs = line.glyphs().stream().filter(glyph -> !glyph.isBlank()).toList();
		Glyph end = glyphs.get(glyphs.size() - 1);
		return Script.isNotFirst(end.text().codePointAt(0)) ? line.right() - end.size() : line.right();
	}

	/** Adds lines that follow one another, between tables or the ends of the page. */
	void text(List<TextLine> lines) {
		List<TextLine> body = new ArrayList<>();
		List<TextLine> foot = new ArrayList<>();
		for (TextLine line : lines)
			if (!margins.contains(line))
				body.add(line);
			else if (body.isEmpty())
				margin(line);
			else
				foot.add(line);
		if (!body.isEmpty())
			body(body);
		foot.forEach(this::margin);
	}

	private void body(List<TextLine> body) {
		LineEnds ends = new LineEnds(body, left, right, leading);
		List<LineStart> starts = ends.starts();
		for (int i = 0; i < body.size(); i++)
			if (i > 0 && !open.isEmpty() && !bullets.isMarked(body.get(i), 0) && cuts.isCut(body.get(i - 1), body.get(i), starts.get(i), ends.slack(body.get(i - 1))))
				open.set(open.size() - 1, WordCuts.joined(open.get(open.size() - 1), spacing.runs(body.get(i))));
			else {
				if (i > 0 && !open.isEmpty() && cuts.isBlank(body.get(i - 1), body.get(i), starts.get(i), ends.slack(body.get(i - 1))))
					open.set(open.size() - 1, WordCuts.spaced(open.get(open.size() - 1)));
				add(body.get(i), i == 0 && goesOn(body) ? LineStart.WRAP : starts.get(i));
			}
		last = body.get(body.size() - 1);
		lastRight = right;
	}

	/** A foot stands behind the paragraph that goes on over it. */
	private void margin(TextLine line) {
		Paragraph paragraph = new Paragraph(Zone.MARGIN, List.of(line(line, LineStart.PARAGRAPH, null, spacing.runs(line))));
		if (open.isEmpty())
			blocks.add(paragraph);
		else
			waiting.add(paragraph);
	}

	/** The text of the page before goes on where its last line was full. */
	private boolean goesOn(List<TextLine> body) {
		TextLine first = body.get(0);
		if (open.isEmpty() || last == null || Math.abs(last.size() - first.size()) > 1 || first.angle() != 0)
			return false;
		boolean aligned = Math.abs(last.left() - first.left()) <= SAME_LEFT * first.size() || open.size() == 1;
		return aligned && LineEnds.isFull(last, first, lastRight);
	}

	private void add(TextLine line, LineStart start) {
		List<Run> runs = spacing.runs(line);
		BulletFinder.Found bullet = bullets.find(line, runs, left, 0);
		if (bullet != null || start != LineStart.WRAP || open.isEmpty())
			end();
		open.add(bullet != null ? line(line, LineStart.PARAGRAPH, bullet, bullet.runs()) : line(line, open.isEmpty() ? LineStart.PARAGRAPH : start, null, runs));
	}

	private Line line(TextLine line, LineStart start, BulletFinder.Found bullet, List<Run> runs) {
		return new Line(Place.ofLine(page, numbers.of(line)), start, bullet == null ? null : bullet.bullet(), runs);
	}

	/** Ends the paragraph. */
	void end() {
		if (!open.isEmpty())
			blocks.add(new Paragraph(Zone.BODY, open));
		open.clear();
		blocks.addAll(waiting);
		waiting.clear();
		last = null;
	}
}
