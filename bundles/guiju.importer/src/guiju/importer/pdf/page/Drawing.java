package guiju.importer.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what is drawn on a page. */
final class Drawing {

	/** A hidden layer counts where the page has next to no visible text: a scan with recognised text behind it. */
	private static final int HIDDEN_TO_VISIBLE = 10;
	private static final double SAME_PLACE = 0.2;

	final List<DrawnText> texts = new ArrayList<>();
	final List<Rule> rules = new ArrayList<>();
	final List<Box> dots = new ArrayList<>();
	final Marks marks = new Marks();
	int unknown;

	/** Returns the content of the page; where most of its text is turned by quarters the page is turned back. */
	PageContent content(PageFrame frame) {
		List<DrawnText> seen = once(shown());
		int angle = commonAngle(seen);
		double width = angle % 180 == 0 ? frame.width() : frame.height();
		double height = angle % 180 == 0 ? frame.height() : frame.width();
		List<Glyph> glyphs = new ArrayList<>(seen.size());
		for (DrawnText text : seen)
			glyphs.add(text.turned(angle, frame.width(), frame.height()).glyph());
		rules.addAll(Dots.chained(dots));
		List<Rule> turned = rules.stream().map(rule -> turned(rule, angle, frame)).toList();
		List<Box> bullets = marks.alone().stream().map(box -> turned(box, angle, frame)).toList();
		return new PageContent(width, height, glyphs, turned, bullets, unknown);
	}

	private static Box turned(Box box, int angle, PageFrame frame) {
		return switch (angle) {
			case 90 -> Box.of(box.top(), frame.width() - box.left(), box.bottom(), frame.width() - box.right());
			case 180 -> Box.of(frame.width() - box.left(), frame.height() - box.top(), frame.width() - box.right(), frame.height() - box.bottom());
			case 270 -> Box.of(frame.height() - box.top(), box.left(), frame.height() - box.bottom(), box.right());
			default -> box;
		};
	}

	private static Rule turned(Rule rule, int angle, PageFrame frame) {
		boolean horizontal = rule.horizontal();
		return switch (angle) {
			case 90 -> horizontal ? new Rule(false, rule.at(), frame.width() - rule.to(), frame.width() - rule.from())
					: new Rule(true, frame.width() - rule.at(), rule.from(), rule.to());
			case 180 -> horizontal ? new Rule(true, frame.height() - rule.at(), frame.width() - rule.to(), frame.width() - rule.from())
					: new Rule(false, frame.width() - rule.at(), frame.height() - rule.to(), frame.height() - rule.from());
			case 270 -> horizontal ? new Rule(false, frame.height() - rule.at(), rule.from(), rule.to())
					: new Rule(true, rule.at(), frame.height() - rule.to(), frame.height() - rule.from());
			default -> rule;
		};
	}

	private List<DrawnText> shown() {
		long hidden = texts.stream().filter(text -> text.hidden() && !text.text().isBlank()).count();
		long visible = texts.stream().filter(text -> !text.hidden() && !text.text().isBlank()).count();
		if (hidden == 0 || hidden > HIDDEN_TO_VISIBLE * visible)
			return texts;
		return texts.stream().filter(text -> !text.hidden()).toList();
	}

	/** Text that is drawn again a little beside itself is a makeshift for bold letters or a shadow. */
	private static List<DrawnText> once(List<DrawnText> texts) {
		Map<String, List<DrawnText>> places = new HashMap<>();
		List<DrawnText> once = new ArrayList<>(texts.size());
		for (DrawnText text : texts)
			if (text.text().isBlank() || !isAgain(text, places))
				once.add(text);
		return once;
	}

	private static boolean isAgain(DrawnText text, Map<String, List<DrawnText>> places) {
		double near = Math.min(SAME_PLACE * text.size(), 0.5 * Math.hypot(text.dx(), text.dy()));
		double raster = Math.max(1, text.size());
		long column = Math.round(text.x() / raster);
		long row = Math.round(text.y() / raster);
		for (long x = column - 1; x <= column + 1; x++)
			for (long y = row - 1; y <= row + 1; y++)
				for (DrawnText other : places.getOrDefault(key(text, raster, x, y), List.of()))
					if (Math.abs(other.x() - text.x()) <= near && Math.abs(other.y() - text.y()) <= near)
						return true;
		List<DrawnText> place = places.computeIfAbsent(key(text, raster, column, row), none -> new ArrayList<>(1));
		place.add(text);
		return false;
	}

	private static String key(DrawnText text, double raster, long x, long y) {
		return text.text() + ' ' + Math.round(raster) + ' ' + x + ' ' + y;
	}

	private static int commonAngle(List<DrawnText> texts) {
		Map<Integer, Integer> counts = new HashMap<>();
		int all = 0;
		for (DrawnText text : texts)
			if (!text.text().isBlank()) {
				counts.merge(text.angle(), 1, Integer::sum);
				all++;
			}
		for (int angle : new int[] { 90, 180, 270 })
			if (counts.getOrDefault(angle, 0) * 2 > all)
				return angle;
		return 0;
	}
}
