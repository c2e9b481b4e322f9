package guiju.importer.repair;

import java.util.List;

import guiju.importer.cells.LineStart;
import guiju.importer.conserve.TracedText;

/** How lines stand in one text: a break of the author's is a line feed, the end of a full line a sign of its own. */
public final class Breaks {

	/** The end of a full line: the text goes on, perhaps within a word. It is blank, and no document has it. */
	public static final char WRAP = '\u000b';
	/** A break that the author made. */
	public static final char HARD = '\n';

	private static final TracedText WRAPPED = TracedText.added(String.valueOf(WRAP));
	private static final TracedText BROKEN = TracedText.added(String.valueOf(HARD));

	private Breaks() {}

	/** Returns lines as one text. */
	public static TracedText join(List<CleanLine> lines) {
		if (lines.size() == 1)
			return lines.get(0).text();
		TracedText.Builder joined = new TracedText.Builder();
		for (CleanLine line : lines) {
			if (!joined.isEmpty())
				joined.added(line.start() == LineStart.WRAP ? WRAP : HARD);
			joined.add(line.text());
		}
		return joined.build();
	}

	/** Returns two texts with the end of a full line between them. */
	public static TracedText wrap(TracedText first, TracedText second) {
		return first.isEmpty() ? second : first.plus(WRAPPED).plus(second);
	}

	/** Returns two texts with a break between them. */
	public static TracedText hard(TracedText first, TracedText second) {
		return first.isEmpty() ? second : first.plus(BROKEN).plus(second);
	}
}
