package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.cells.LineStart;
import guiju.importer.conserve.TracedText;
import guiju.importer.label.Heading;
import guiju.importer.repair.Breaks;
import guiju.importer.repair.Bullets;
import guiju.importer.repair.CleanLine;

/**
 * The lines of a paragraph or cell that may begin with a heading.
 *
 * @param heading the heading, or null
 * @param lines what stands below the heading of a part; headings within the remarks are left to their reader
 */
record Headed(Heading heading, List<CleanLine> lines) {

	/** Looks for a heading and books that of a part as layout. */
	static Headed of(List<CleanLine> lines, Context context) {
		TracedText text = Breaks.join(lines);
		int bullet = Bullets.length(text);
		Heading.Match match = Heading.at(text.from(bullet));
		if (match == null || match.heading() != Heading.ATTITUDES && match.heading() != Heading.REMARKS)
			return new Headed(match == null ? null : match.heading(), lines);
		context.layout(text.subSequence(0, bullet + match.end()));
		return new Headed(match.heading(), behind(lines, bullet + match.end()));
	}

	/** Tells whether the heading is that of a part, which every page may repeat. */
	boolean beginsPart() {
		return heading == Heading.ATTITUDES || heading == Heading.REMARKS;
	}

	private static List<CleanLine> behind(List<CleanLine> lines, int end) {
		List<CleanLine> rest = new ArrayList<>();
		int left = end;
		for (CleanLine line : lines) {
			if (left <= 0)
				rest.add(line);
			else if (left < line.text().length() && !line.text().from(left).isBlank())
				rest.add(new CleanLine(LineStart.PARAGRAPH, null, line.text().from(left)));
			left -= line.text().length() + 1;
		}
		return rest;
	}
}
