package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.cells.LineStart;
import guiju.importer.conserve.TracedText;
import guiju.importer.label.Heading;
import guiju.importer.repair.Bullets;
import guiju.importer.repair.CleanLine;
import guiju.importer.repair.Script;

/** The stretches of one paragraph or cell that belong to different parts: a heading may stand behind a break in the middle of it. */
final class Segments {

	private static final int SHORT = 4;

	private Segments() {}

	/**
	 * Parts lines before each heading of a part, and what follows the attitudes from them: notes and the headings of remarks.
	 *
	 * @param attitudes whether the first lines stand among the attitudes
	 */
	static List<List<CleanLine>> of(List<CleanLine> lines, boolean attitudes) {
		if (lines.size() == 1)
			return List.of(lines);
		List<List<CleanLine>> segments = new ArrayList<>(1);
		int start = 0;
		boolean within = attitudes;
		for (int i = 0; i < lines.size(); i++) {
			Heading heading = heading(lines, i);
			boolean part = heading == Heading.ATTITUDES || heading == Heading.REMARKS;
			boolean ends = within && (heading != null || i > 0 && mayBegin(lines, i) && isNote(lines.subList(i, i + 1)));
			if ((part || ends) && i > start) {
				segments.add(lines.subList(start, i));
				start = i;
			}
			within = heading == Heading.ATTITUDES || within && !part && !ends;
		}
		segments.add(lines.subList(start, lines.size()));
		return segments;
	}

	/** Tells whether lines begin as a note does. */
	static boolean isNote(List<CleanLine> lines) {
		TracedText text = lines.get(0).text();
		return NoteLabel.at(text.from(Bullets.length(text))) != null;
	}

	/**
	 * Returns the heading that a line begins with, or null. A word like 態度 also begins an entry among the conditions, and any
	 * word may begin a full line; a heading that fills its line is one wherever it stands.
	 */
	private static Heading heading(List<CleanLine> lines, int index) {
		TracedText line = lines.get(index).text();
		TracedText text = line.from(Bullets.length(line));
		Heading.Match match = Heading.at(text);
		if (match == null)
			return null;
		boolean fills = text.from(match.end()).isBlank();
		return index == 0 || fills || match.end() > SHORT && mayBegin(lines, index) ? match.heading() : null;
	}

	/** A full line ends wherever there is room; only behind a sentence or a colon does the next one begin something. */
	private static boolean mayBegin(List<CleanLine> lines, int index) {
		if (lines.get(index).start() != LineStart.WRAP)
			return true;
		TracedText before = lines.get(index - 1).text().trimmed();
		char end = before.charAt(before.length() - 1);
		return Script.isSentenceEnd(end) || end == ':' || end == '：';
	}
}
