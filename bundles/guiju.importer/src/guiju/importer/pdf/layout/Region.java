package guiju.importer.pdf.layout;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.pdf.page.Rule;

/**
 * A part of a page that holds a table without vertical lines.
 *
 * @param left its left edge
 * @param right its right edge
 * @param rules the horizontal lines in it; rows that only space parts have a line in that space
 * @param lines the text in it, from top to bottom
 */
record Region(double left, double right, List<Rule> rules, List<TextLine> lines) {

	private static final double PAST = 1.5;

	double top() {
		return rules.stream().mapToDouble(Rule::at).min().orElse(0);
	}

	double bottom() {
		return rules.stream().mapToDouble(Rule::at).max().orElse(0);
	}

	/** Returns the heights of the lines, each once. */
	double[] heights() {
		return rules.stream().mapToDouble(Rule::at).sorted().distinct().toArray();
	}

	List<Chunk> chunks() {
		return chunks(lines);
	}

	static List<Chunk> chunks(List<TextLine> lines) {
		List<Chunk> chunks = new ArrayList<>();
		for (TextLine line : lines)
			for (TextLine.Part part : line.parts())
				if (!part.chunk().isBlank())
					chunks.add(part.chunk());
		return chunks;
	}

	/** Tells whether a chunk stands on both sides of a place. */
	static boolean crosses(Chunk chunk, double x) {
		return chunk.box().left() < x - PAST && chunk.box().right() > x + PAST;
	}

	/** Returns the lines of a grid: those that are there, and the edges between columns in each row where no text crosses them. */
	List<Rule> grid(double[] columns) {
		List<Rule> grid = new ArrayList<>(rules);
		grid.add(new Rule(false, left, top(), bottom()));
		grid.add(new Rule(false, right, top(), bottom()));
		double[] heights = heights();
		List<Chunk> chunks = chunks();
		for (int row = 1; row < heights.length; row++)
			for (double column : columns) {
				double from = heights[row - 1];
				double to = heights[row];
				boolean free = chunks.stream().noneMatch(chunk -> chunk.box().centerY() > from && chunk.box().centerY() < to && crosses(chunk, column));
				if (free)
					grid.add(new Rule(false, column, from, to));
			}
		return grid;
	}
}
