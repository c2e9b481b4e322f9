package guiju.importer.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects small shapes that may be bullets: browsers draw theirs instead of setting them. The dots of a dotted line stand
 * closer to one another than any two lines of text.
 */
final class Marks {

	private static final int MOST = 2_000;
	private static final double SMALLEST = 1.5;
	private static final double LARGEST = 12;
	private static final double LONGEST_SIDE = 1.5;
	private static final double ALONE = 1.2;
	private static final double SAME = 0.5;

	private final List<Box> shapes = new ArrayList<>();
	private boolean tooMany;

	/** Adds a painted shape where it is small and about as wide as high. */
	void add(Box shape, Box clip) {
		double width = shape.width();
		double height = shape.height();
		if (tooMany || !shape.isFinite() || Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST
				|| Math.max(width, height) > LONGEST_SIDE * Math.min(width, height) || !clip.contains(shape.centerX(), shape.centerY(), 0))
			return;
		shapes.add(shape);
		tooMany = shapes.size() > MOST;
	}

	/** Returns the shapes that stand alone; where there are very many the page is a drawing. */
	List<Box> alone() {
		if (tooMany)
			return List.of();
		List<Box> sorted = new ArrayList<>(shapes);
		sorted.sort(Comparator.comparingDouble(Box::top));
		List<Box> alone = new ArrayList<>();
		for (int i = 0; i < sorted.size(); i++) {
			Box shape = sorted.get(i);
			boolean first = true;
			boolean free = true;
			for (int j = 0; j < sorted.size(); j++)
				if (j != i && isSame(shape, sorted.get(j)))
					first &= i < j;
				else if (j != i && isNear(shape, sorted.get(j)))
					free = false;
			if (first && free)
				alone.add(shape);
		}
		return alone;
	}

	private static boolean isSame(Box a, Box b) {
		return Math.abs(a.centerX() - b.centerX()) <= SAME && Math.abs(a.centerY() - b.centerY()) <= SAME;
	}

	private static boolean isNear(Box a, Box b) {
		double reach = ALONE * Math.max(a.width(), a.height());
		return a.left() - b.right() < reach && b.left() - a.right() < reach && a.top() - b.bottom() < reach && b.top() - a.bottom() < reach;
	}
}
