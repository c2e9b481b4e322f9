package guiju.dsl.ide.line;

import java.util.List;

import guiju.dsl.edit.Replacement;
import guiju.dsl.lexing.Tok;

/** Adds and deletes whole lines the way the file writes them: its indentation, its line ends. */
public final class LineEdits {

	private static final String STEP = "  ";

	private final TextLines lines;

	/** Edits the lines of a text. */
	public LineEdits(TextLines lines) {
		this.lines = lines;
	}

	/** Deletes lines with their line ends; of the last lines of a text without final line end also the one before them. */
	public Replacement delete(int from, int to) {
		int start = lines.get(from).start();
		int end = lines.get(to - 1).next();
		if (from > 0 && end == lines.text().length() && lines.get(to - 1).next() == lines.get(to - 1).end() && start < end)
			start = lines.get(from - 1).end();
		return new Replacement(start, end - start, "");
	}

	/** Adds lines below a line. */
	public Replacement insertBelow(int index, List<String> added) {
		TextLine line = lines.get(index);
		String lineEnd = lines.lineEnd(line);
		if (line.next() == line.end()) // the last line, without a line end
			return line.start() == line.end() ? new Replacement(line.end(), 0, String.join(lineEnd, added) + lineEnd)
					: new Replacement(line.end(), 0, lineEnd + String.join(lineEnd, added));
		return new Replacement(line.next(), 0, String.join(lineEnd, added) + lineEnd);
	}

	/** Adds lines above a line. */
	public Replacement insertAbove(int index, List<String> added) {
		if (index > 0)
			return insertBelow(index - 1, added);
		TextLine first = lines.get(0);
		int start = lines.text().startsWith("\ufeff") ? 1 : 0;
		String lineEnd = lines.lineEnd(first);
		return new Replacement(start, 0, String.join(lineEnd, added) + lineEnd);
	}

	/** Returns the indentation of a new line that begins so, near a line: as the nearest of its sort, else one step for each depth. */
	public String indentation(Tok head, int near) {
		int depth = depth(head);
		for (int distance = 0; distance < lines.all().size(); distance++)
			for (int index : new int[] {near - distance, near + distance})
				if (index >= 0 && index < lines.all().size() && lines.get(index).isSaid() && depth(lines.get(index).head()) == depth)
					return lines.indentation(lines.get(index));
		return STEP.repeat(Math.abs(depth));
	}

	/** Returns the indentation of a line that belongs to another: of its brothers elsewhere, else one step more than the other's. */
	public String below(Tok head, int owner) {
		for (TextLine line : lines.all())
			if (line.head() == head && line.index() > 0) {
				int above = new Blocks(lines).owner(line.index());
				if (above >= 0 && depth(lines.get(above).head()) == depth(lines.get(owner).head()))
					return lines.indentation(line);
			}
		String own = lines.indentation(lines.get(owner));
		return own + (own.endsWith("\t") ? "\t" : STEP);
	}

	/** Lines that belong to the one above have depths of their own, below zero, so that they are compared with each other alone. */
	private static int depth(Tok head) {
		return switch (head) {
			case TASK_CODE, TASK_WORD -> 1;
			case LEVEL_WORD, OUTPUT_CODE, OUTPUT_WORD, INDICATOR_CODE, INDICATOR_WORD, KNOWLEDGE_LIST, SKILLS_LIST -> 2;
			case KNOWLEDGE_CODE, KNOWLEDGE_WORD, SKILL_CODE, SKILL_WORD, ATTITUDE_CODE, ATTITUDE_WORD, PREREQUISITE_WORD, REMARK_WORD,
				NOTE_WORD, REMOVED_WORD, LEVEL_CHANGED_WORD, CITATION_CHANGED_WORD, FIELD_CHANGED_WORD, VERSION_CODE -> -1;
			case BAR, DASH -> -3;
			case REASON_WORD, DEFINITION_WORD, STATUS_WORD, UPDATE_WORD -> -2;
			default -> 0;
		};
	}
}
