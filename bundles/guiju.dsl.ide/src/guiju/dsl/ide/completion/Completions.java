package guiju.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import guiju.dsl.ParsedStandard;
import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.model.code.Characters;

/**
 * What can be written at an offset. Decided by the line: its beginning takes the heads that have a place here, a citation
 * list the definitions, an open 【 the notes and codes, an attitude without name the catalogue.
 */
public final class Completions {

	private Completions() {}

	/** Returns the completions at an offset that fit what is written before it, those of one kind in document order. */
	public static List<Completion> at(ParsedStandard parsed, int offset) {
		String text = parsed.text();
		int start = offset;
		while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r')
			start--;
		String line = text.substring(start, offset);
		int bracket = line.lastIndexOf('【');
		if (bracket >= 0 && line.indexOf('】', bracket) < 0)
			return fitting(ReferenceCompletions.of(parsed.standard(), line.substring(bracket + 1)));
		String written = Characters.trim(line + "x");
		if (isFirstWord(written))
			return fitting(HeadCompletions.of(parsed, start, written.substring(0, written.length() - 1)));
		return fitting(inLine(parsed, line));
	}

	private static boolean isFirstWord(String written) {
		for (int i = 0; i < written.length(); i++)
			if (Characters.isBlank(written.charAt(i)) || written.charAt(i) == ':' || written.charAt(i) == '：')
				return false;
		return true;
	}

	/** The head of the line tells what its rest takes, be the last word complete or not. */
	private static List<Completion> inLine(ParsedStandard parsed, String line) {
		return switch (head(line)) {
			case KNOWLEDGE_LIST, KNOWLEDGE_WORD -> CitationCompletions.of(parsed.standard().getKnowledge(), line);
			case SKILLS_LIST, SKILL_WORD -> CitationCompletions.of(parsed.standard().getSkills(), line);
			case ATTITUDE_CODE, ATTITUDE_WORD -> AttitudeCompletions.of(line);
			default -> List.of();
		};
	}

	private static Tok head(String line) {
		String list = Characters.trim(line);
		int word = 0;
		while (word < list.length() && !Characters.isBlank(list.charAt(word)))
			word++;
		Tok head = firstHead(line);
		return head == Tok.WS ? firstHead(list.substring(0, word)) : head;
	}

	private static Tok firstHead(String line) {
		for (Token token : LineLexer.tokens(line))
			if (token.type().isHead())
				return token.type();
		return Tok.WS;
	}

	private static List<Completion> fitting(List<Completion> all) {
		List<Completion> result = new ArrayList<>();
		for (Completion completion : all) {
			String prefix = completion.prefix().toLowerCase(Locale.ROOT);
			if (completion.text().toLowerCase(Locale.ROOT).startsWith(prefix) || completion.label().toLowerCase(Locale.ROOT).contains(prefix))
				result.add(completion);
		}
		return result;
	}
}
