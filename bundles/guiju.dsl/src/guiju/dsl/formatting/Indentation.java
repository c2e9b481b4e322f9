package guiju.dsl.formatting;

import java.util.List;

import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;

/** How deep each line is indented: by what it belongs to. */
final class Indentation {

	private Indentation() {}

	static void assign(List<FormattedLine> lines) {
		int owner = 0;
		int item = 0;
		int text = 0;
		for (FormattedLine line : lines) {
			if (line.isBlank() || line.isComment() || line.isHidden())
				continue;
			Tok head = line.head();
			int depth = switch (head) {
				case BAR -> text + 1;
				case DASH -> item + length(line.tokens().get(0));
				case REASON_WORD, DEFINITION_WORD, STATUS_WORD, UPDATE_WORD -> owner + 1;
				default -> of(head);
			};
			line.setDepth(depth);
			if (head == Tok.BAR)
				continue;
			text = depth;
			if (head == Tok.DASH)
				owner = depth;
			else if (head != Tok.REASON_WORD && head != Tok.DEFINITION_WORD && head != Tok.STATUS_WORD && head != Tok.UPDATE_WORD)
				owner = item = depth;
		}
		comments(lines);
	}

	private static int length(Token token) {
		return token.end() - token.start();
	}

	private static int of(Tok head) {
		return switch (head) {
			case TASK_CODE, TASK_WORD, KNOWLEDGE_CODE, KNOWLEDGE_WORD, SKILL_CODE, SKILL_WORD, ATTITUDE_CODE, ATTITUDE_WORD,
				PREREQUISITE_WORD, REMARK_WORD, NOTE_WORD, REMOVED_WORD, LEVEL_CHANGED_WORD, CITATION_CHANGED_WORD,
				FIELD_CHANGED_WORD, VERSION_CODE -> 1;
			case LEVEL_WORD, OUTPUT_CODE, OUTPUT_WORD, INDICATOR_CODE, INDICATOR_WORD, KNOWLEDGE_LIST, SKILLS_LIST -> 2;
			default -> 0;
		};
	}

	/** A comment stands over the line below it; the last ones stand as the line above. */
	private static void comments(List<FormattedLine> lines) {
		int depth = 0;
		for (FormattedLine line : lines)
			if (!line.isBlank() && !line.isComment() && !line.isHidden())
				depth = line.depth();
		for (int i = lines.size() - 1; i >= 0; i--) {
			FormattedLine line = lines.get(i);
			if (line.isComment())
				line.setDepth(depth);
			else if (!line.isBlank() && !line.isHidden())
				depth = line.depth();
		}
	}
}
