package guiju.importer.pdf.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.importer.cells.Bullet;
import guiju.importer.cells.Run;
import guiju.importer.pdf.page.Box;

/**
 * Finds bullets at the beginning of lines. How deep an entry is nested shows in its indentation among the entries above it, also
 * over the end of a page; columns are kept apart.
 */
final class BulletFinder {

	private static final String STRONG = "●•○◎◯◇◆□■▪▫◦➢►▶⚫⬤◼◻❖✓✔➤‣⁃\u00fc\u00a7\u00d8";
	private static final String STRONG_LATIN = "\u00fc\u00a7\u00d8";
	private static final String WEAK = "-–—‧·∙*";
	private static final double SAME_INDENT = 3;
	private static final double SAME_COLUMN = 12;

	private final Map<Long, Deque<Double>> columns = new HashMap<>();

	private static final double FARTHEST = 3;
	private static final double LARGEST = 0.8;
	private static final double HIGHEST = 0.8;
	private static final double LOWEST = 0.05;
	private static final String DRAWN = "●";

	private List<Box> marks = List.of();

	/** Begins a page. */
	void page(PageParts page) {
		marks = page.marks;
	}

	/** A bullet, and the text behind it. */
	record Found(Bullet bullet, List<Run> runs) {}

	/**
	 * Returns the bullet that a line begins with, or null.
	 *
	 * @param column where the column begins that the line stands in
	 * @param edge where its cell begins; what is drawn before belongs to another
	 */
	Found find(TextLine line, List<Run> runs, double column, double edge) {
		Box mark = drawn(line, edge);
		if (mark != null)
			return new Found(new Bullet(depth(mark.left(), column), DRAWN), runs);
		if (runs.isEmpty() || runs.get(0).raised())
			return null;
		String text = runs.get(0).text();
		int at = 0;
		while (at < text.length() && Character.isWhitespace(text.charAt(at)))
			at++;
		if (at == text.length() || !isBullet(text, at) || isPageNumber(text))
			return null;
		int end = at + 1;
		while (end < text.length() && Character.isWhitespace(text.charAt(end)))
			end++;
		if (end == text.length() && runs.size() == 1)
			return null;
		List<Run> rest = new ArrayList<>(runs);
		rest.set(0, Run.plain(text.substring(end)));
		return new Found(new Bullet(depth(line.left(), column), text.substring(at, at + 1)), rest);
	}

	/** Tells whether a bullet is drawn before a line. */
	boolean isMarked(TextLine line, double edge) {
		return drawn(line, edge) != null;
	}

	/** Returns a small shape before a line, within its cell, or null. */
	private Box drawn(TextLine line, double edge) {
		if (line.angle() != 0)
			return null;
		double left = line.left();
		double size = line.size();
		for (Box mark : marks)
			if (mark.right() <= left && mark.right() > left - FARTHEST * size && mark.left() >= edge - SAME_INDENT && mark.height() <= LARGEST * size
					&& mark.centerY() > line.base() - HIGHEST * size && mark.centerY() < line.base() - LOWEST * size)
				return mark;
		return null;
	}

	private static boolean isBullet(String text, int at) {
		char c = text.charAt(at);
		if (c >= '\uf06c' && c <= '\uf0ff')
			return true;
		boolean blankBehind = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
		return STRONG.indexOf(c) >= 0 && (STRONG_LATIN.indexOf(c) < 0 || blankBehind) || WEAK.indexOf(c) >= 0 && blankBehind;
	}

	private static boolean isPageNumber(String text) {
		return text.matches("\\s*[-–—‧·]\\s*[0-9]{1,4}\\s*[-–—‧·]\\s*");
	}

	private int depth(double left, double column) {
		Deque<Double> open = columns.computeIfAbsent(Math.round(column / SAME_COLUMN), none -> new ArrayDeque<>());
		while (!open.isEmpty() && open.peek() > left + SAME_INDENT)
			open.pop();
		if (open.isEmpty() || open.peek() < left - SAME_INDENT)
			open.push(left);
		return open.size();
	}
}
