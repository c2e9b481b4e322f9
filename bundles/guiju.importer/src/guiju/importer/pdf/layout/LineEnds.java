package guiju.importer.pdf.layout;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.cells.LineStart;
import guiju.importer.pdf.page.Glyph;

/**
 * Tells why lines begin where they do. A line that ends well before the edge, although the next word would have fitted, was
 * ended by the author; so was one before a wider space or an outdented line. Of all others nobody can tell.
 */
final class LineEnds {

	private static final double SAFE = 0.3;
	private static final double INDENT = 0.8;
	private static final double WIDER = 1.4;
	private static final double CENTERED = 0.35;
	private static final double WIDEST_PADDING = 8;

	private final List<TextLine> lines;
	private final double left;
	private final double right;
	private final double leading;
	private final boolean centered;
	private final boolean indented;

	/**
	 * Looks at the lines of a cell or column.
	 *
	 * @param left where its full lines begin
	 * @param right where its full lines end
	 * @param leading the usual distance of base lines in the document, in font sizes
	 */
	LineEnds(List<TextLine> lines, double left, double right, double leading) {
		this.lines = lines;
		this.left = left;
		this.right = right;
		this.leading = leading;
		centered = lines.size() > 1 && lines.stream().allMatch(this::isCentered) && lines.stream().anyMatch(line -> line.left() - left > INDENT * line.size());
		double leftmost = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
		indented = lines.get(0).left() > leftmost + INDENT * lines.get(0).size();
	}

	/** Returns how each line begins. */
	List<LineStart> starts() {
		List<LineStart> starts = new ArrayList<>(lines.size());
		starts.add(LineStart.PARAGRAPH);
		for (int i = 1; i < lines.size(); i++)
			starts.add(start(lines.get(i - 1), lines.get(i)));
		return starts;
	}

	private LineStart start(TextLine before, TextLine line) {
		if (before.angle() != line.angle())
			return LineStart.PARAGRAPH;
		if (line.base() - before.base() > WIDER * leading * Math.max(before.size(), line.size()))
			return LineStart.PARAGRAPH;
		return isEnded(before, line) || isOutdented(before, line) ? LineStart.BREAK : LineStart.WRAP;
	}

	private boolean isCentered(TextLine line) {
		return Math.abs(line.left() - left - (right - line.right())) <= CENTERED * line.size() * 2;
	}

	private boolean isEnded(TextLine before, TextLine line) {
		return !isFull(before, line, end(before));
	}

	private double end(TextLine line) {
		return centered ? right + line.left() - left : right;
	}

	/** Returns how much space a line leaves; a cell keeps the same distance from both its edges. */
	double slack(TextLine line) {
		double inner = lines.stream().mapToDouble(TextLine::left).min().orElse(left) - left;
		return end(line) - line.right() - (!centered && inner > 0 && inner < WIDEST_PADDING ? inner : 0);
	}

	/** Tells whether the first word of a line would not have fitted on the line before. */
	static boolean isFull(TextLine before, TextLine line, double right) {
		return before.right() + firstWord(line) + SAFE * line.size() >= right;
	}

	/** With hanging lines an outdented one begins an entry; with indented first lines an indented one does. */
	private boolean isOutdented(TextLine before, TextLine line) {
		double by = INDENT * line.size();
		if (centered)
			return false;
		return indented ? line.left() > before.left() + by : line.left() < before.left() - by;
	}

	/** Returns how wide the least is that could have stood on the line before. */
	private static double firstWord(TextLine line) {
		List<Glyph> glyphs = line.glyphs().stream().dropWhile(Glyph::isBlank).toList();
		if (glyphs.isEmpty())
			return 0;
		int end = 1;
		while (end < glyphs.size() && !glyphs.get(end).isBlank() && belongTogether(glyphs.get(end - 1), glyphs.get(end)))
			end++;
		return glyphs.get(end - 1).x1() - glyphs.get(0).x0();
	}

	private static boolean belongTogether(Glyph a, Glyph b) {
		int before = a.text().codePointBefore(a.text().length());
		int c = b.text().codePointAt(0);
		return Script.isNotFirst(c) || Script.isNotLast(before) || !Script.isWide(before) && !Script.isWide(c);
	}
}
