package guiju.dsl.ide.hover;

import guiju.dsl.ide.line.Blocks;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;

/** Names the element that a place belongs to: a citation's task, a reference's indicator. */
final class Owners {

	private Owners() {}

	/** Returns code and label of the nearest line at or above a place that has a code; empty where there is none. */
	static String nameOf(TextLines lines, int offset) {
		int line = lines.at(offset).index();
		Blocks blocks = new Blocks(lines);
		while (line >= 0) {
			TextLine at = lines.get(line);
			Token head = at.tokens().isEmpty() ? null : at.tokens().get(0);
			if (head != null && head.type().name().endsWith("_CODE")) {
				Token text = at.token(Tok.TEXT);
				boolean task = head.type() == Tok.TASK_CODE;
				return lines.word(head) + (task && text != null ? " " + lines.word(text) : "");
			}
			if (head != null && head.type() == Tok.NOTE_WORD && at.token(Tok.CODE) != null)
				return "註" + lines.word(at.token(Tok.CODE));
			line = blocks.owner(line);
		}
		return "";
	}
}
