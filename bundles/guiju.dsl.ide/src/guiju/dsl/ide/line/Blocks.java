package guiju.dsl.ide.line;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.lexing.Tok;

/**
 * Which lines belong to a line: those of a duty are its tasks, those of an attitude its definition and reason. Comments
 * directly above a line belong to it; blank lines and comments between two of its lines are within it.
 */
public final class Blocks {

	private static final int DUTY = 1;
	private static final int TASK = 2;
	private static final int PART = 3;
	private static final int BELOW = 4;

	private final TextLines lines;

	/** Looks at the lines of a text. */
	public Blocks(TextLines lines) {
		this.lines = lines;
	}

	/** Returns the position behind the last line that belongs to a line; the next one for a line that nothing belongs to. */
	public int end(int index) {
		TextLine head = lines.get(index);
		int end = index + 1;
		for (int i = end; i < lines.all().size() && head.isSaid(); i++) {
			TextLine line = lines.get(i);
			if (!line.isSaid())
				continue;
			if (!belongs(line, head))
				break;
			end = i + 1;
		}
		return end;
	}

	/** Returns the position of the first comment that stands directly above a line, else of the line itself. */
	public int start(int index) {
		int start = index;
		while (start > 0 && lines.get(start - 1).isComment())
			start--;
		return start;
	}

	/** Returns the position of the line that a line belongs to: of a | its text, of 緣由 what changed, of P1.1.1 its task; -1 for none. */
	public int owner(int index) {
		TextLine line = lines.get(index);
		for (int i = index - 1; i >= 0 && line.isSaid(); i--)
			if (lines.get(i).isSaid() && belongs(line, lines.get(i)) && end(i) > index)
				return i;
		return -1;
	}

	/** Returns the positions of the lines that a text takes: the one that it begins in and its | lines. */
	public List<Integer> text(int index) {
		List<Integer> result = new ArrayList<>(List.of(index));
		for (int i = index + 1; i < lines.all().size(); i++) {
			TextLine line = lines.get(i);
			if (line.head() == Tok.BAR)
				result.add(i);
			else if (line.isSaid())
				break;
		}
		return result;
	}

	/** Tells whether a head begins something of its own: a duty, a task, or what is no part of one. */
	static boolean begins(Tok head) {
		return head.isHead() && rank(head) < PART;
	}

	/** Tells whether a head is that of a duty, a task, or a part of one. */
	static boolean isOfDuty(Tok head) {
		return rank(head) > 0 && rank(head) <= PART;
	}

	/** Tells whether a line with this head belongs to the line above. */
	static boolean isBelow(Tok head) {
		return rank(head) == BELOW;
	}

	/** Tells whether a line would belong to a new one with this head directly above it. */
	static boolean follows(TextLine line, Tok head) {
		return isBelow(head) ? line.head() == Tok.BAR : isBelow(line.head()) || follows(line.head(), head);
	}

	/** Tells whether lines with one head belong to those with another: outputs to tasks, tasks to duties. */
	static boolean follows(Tok below, Tok head) {
		return isOfDuty(head) && isOfDuty(below) && rank(below) > rank(head);
	}

	/** Tells whether a line could belong to another above it, whatever stands between. */
	public static boolean belongs(TextLine line, TextLine head) {
		int rank = rank(line.head());
		int own = rank(head.head());
		if (line.head() == Tok.BAR)
			return true;
		if (line.head() == Tok.DASH)
			return isItem(head.head()) || head.head() == Tok.DASH && marker(line) > marker(head);
		return rank == BELOW ? own != BELOW || head.head() == Tok.DASH : rank > own && own > 0 && rank <= PART;
	}

	private static int marker(TextLine line) {
		return line.tokens().get(0).end() - line.tokens().get(0).start();
	}

	private static boolean isItem(Tok head) {
		return head == Tok.PREREQUISITE_WORD || head == Tok.REMARK_WORD || head == Tok.NOTE_WORD;
	}

	private static int rank(Tok head) {
		return switch (head) {
			case DUTY_CODE, DUTY_WORD -> DUTY;
			case TASK_CODE, TASK_WORD -> TASK;
			case LEVEL_WORD, OUTPUT_CODE, OUTPUT_WORD, INDICATOR_CODE, INDICATOR_WORD, KNOWLEDGE_LIST, SKILLS_LIST -> PART;
			case BAR, DASH, REASON_WORD, DEFINITION_WORD, STATUS_WORD, UPDATE_WORD -> BELOW;
			default -> 0;
		};
	}
}
