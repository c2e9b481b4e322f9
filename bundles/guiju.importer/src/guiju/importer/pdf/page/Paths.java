package guiju.importer.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Follows the path that a content stream builds, and finds the straight lines in what is painted. A line of a table may be
 * stroked, a thin filled rectangle, the outline of a rectangle, or a thick stroke that is in truth a thin rectangle.
 */
final class Paths {

	private static final double THICKEST = 4.5;
	private static final double SHORTEST = 3;
	private static final double LONGER_THAN_THICK = 2.5;
	private static final double CROOKED = 0.6;

	private record Point(double x, double y) {}

	private final List<List<Point>> parts = new ArrayList<>();
	private final List<Rule> rules;
	private final List<Box> dots;
	private final Marks marks;
	private final Budget budget;
	private List<Point> part = new ArrayList<>();
	private Box outline;

	/** Collects lines, what may be the dots of dotted ones, and what may be bullets. */
	Paths(List<Rule> rules, List<Box> dots, Marks marks, Budget budget) {
		this.rules = rules;
		this.dots = dots;
		this.marks = marks;
		this.budget = budget;
	}

	void moveTo(double x, double y) {
		end();
		add(x, y);
	}

	private void add(double x, double y) {
		part.add(new Point(x, y));
		Box point = new Box(x, y, x, y);
		outline = outline == null ? point : outline.union(point);
	}

	void lineTo(double x, double y) {
		budget.line();
		add(x, y);
	}

	/** A curve is no line of a table; what follows it may be one. */
	void curveTo(double x, double y) {
		moveTo(x, y);
	}

	void close() {
		if (part.size() > 1)
			part.add(part.get(0));
		end();
	}

	private void end() {
		if (part.size() > 1)
			parts.add(part);
		part = new ArrayList<>();
	}

	/** Forgets the path. */
	void clear() {
		end();
		parts.clear();
		outline = null;
	}

	/** Returns the box around the whole path, or null where there is none. */
	Box bounds() {
		end();
		Box bounds = null;
		for (List<Point> points : parts)
			bounds = bounds == null ? bounds(points) : bounds.union(bounds(points));
		return bounds;
	}

	private static Box bounds(List<Point> points) {
		Box bounds = Box.of(points.get(0).x, points.get(0).y, points.get(0).x, points.get(0).y);
		for (Point point : points)
			bounds = bounds.union(new Box(point.x, point.y, point.x, point.y));
		return bounds;
	}

	/** Paints the lines of the path. */
	void stroke(double width, Box clip) {
		end();
		if (outline != null)
			marks.add(outline, clip);
		double half = Double.isFinite(width) ? Math.max(0, width) / 2 : 0;
		for (List<Point> points : parts)
			for (int i = 1; i < points.size(); i++) {
				Point a = points.get(i - 1);
				Point b = points.get(i);
				if (Math.abs(a.y - b.y) <= CROOKED)
					bar(Box.of(a.x, (a.y + b.y) / 2 - half, b.x, (a.y + b.y) / 2 + half), clip);
				else if (Math.abs(a.x - b.x) <= CROOKED)
					bar(Box.of((a.x + b.x) / 2 - half, a.y, (a.x + b.x) / 2 + half, b.y), clip);
			}
	}

	/** Paints the inside of the path. */
	void fill(Box clip) {
		end();
		if (outline != null)
			marks.add(outline, clip);
		for (List<Point> points : parts)
			bar(bounds(points), clip);
	}

	/** Paints a rectangle; a large one is the shading behind a header, or the page. */
	void bar(Box whole, Box clip) {
		Box box = whole.intersection(clip);
		if (!box.isFinite() || box.width() < 0 || box.height() < 0)
			return;
		boolean flat = box.height() <= THICKEST;
		boolean narrow = box.width() <= THICKEST;
		if (flat && box.width() >= SHORTEST && box.width() > LONGER_THAN_THICK * box.height())
			rules.add(new Rule(true, box.centerY(), box.left(), box.right()));
		else if (narrow && box.height() >= SHORTEST && box.height() > LONGER_THAN_THICK * box.width())
			rules.add(new Rule(false, box.centerX(), box.top(), box.bottom()));
		else if (flat && narrow)
			dots.add(box);
		else
			return;
		budget.line();
	}
}
