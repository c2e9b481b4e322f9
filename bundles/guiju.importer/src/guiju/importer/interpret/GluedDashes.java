package guiju.importer.interpret;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.importer.cells.LineStart;
import guiju.importer.conserve.TracedText;
import guiju.importer.conserve.Visible;
import guiju.importer.repair.Breaks;
import guiju.importer.repair.CleanLine;
import guiju.importer.repair.Script;

/**
 * Tells the dashes that stand for bullets without a blank behind them. One alone may be a minus or belong to a word; where two
 * lines begin so, or the only one stands below what announces a list, it is a bullet.
 */
final class GluedDashes {

	private static final String DASHES = "-－–—−‧·∙・";
	private static final int FEWEST = 2;

	private final Map<Character, Integer> lines = new HashMap<>();

	private GluedDashes() {}

	/** Counts the lines of passages that begin with a dash. */
	static GluedDashes of(List<Passage> passages) {
		GluedDashes dashes = new GluedDashes();
		for (Passage passage : passages)
			for (List<CleanLine> cell : passage.cells())
				for (CleanLine line : cell)
					for (TracedText part : Cuts.at(line.text(), c -> c == Breaks.HARD))
						if (mayBegin(line, part))
							dashes.lines.merge(part.trimmed().charAt(0), 1, Integer::sum);
		return dashes;
	}

	/** Returns how many characters the dash takes that a part of a line begins with, the blanks before it included; 0 for none. */
	int length(CleanLine line, TracedText part, boolean announced) {
		if (!mayBegin(line, part))
			return 0;
		TracedText text = part.trimmed();
		boolean counted = lines.getOrDefault(text.charAt(0), 0) >= FEWEST || announced && Script.isIdeograph(text.charAt(1));
		int at = 0;
		while (counted && Visible.isBlank(part.charAt(at)))
			at++;
		return counted ? at + 1 : 0;
	}

	/** A line that is only as long as the page is wide ends anywhere, and a figure behind a dash is below zero. */
	private static boolean mayBegin(CleanLine line, TracedText part) {
		TracedText text = part.trimmed();
		if (line.start() == LineStart.WRAP || text.length() < 2 || DASHES.indexOf(text.charAt(0)) < 0)
			return false;
		char next = text.charAt(1);
		return DASHES.indexOf(next) < 0 && !Visible.isBlank(next) && !Script.isFigure(next);
	}
}
