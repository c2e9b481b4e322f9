package guiju.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import guiju.dsl.ParsedStandard;
import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.model.Standard;
import guiju.model.code.Characters;
import guiju.model.code.ElementKind;
import guiju.text.keyword.Keyword;

/**
 * What can be written at an offset. Decided by the line: its beginning takes the heads that have a place here, a citation
 * list the definitions, an open 【 the notes and codes, an attitude without name the catalogue, a label those of the folder, a
 * field the values that lists know.
 */
public final class Completions {

	private Completions() {}

	/** Returns the completions of a text that stands alone. */
	public static List<Completion> at(ParsedStandard parsed, int offset) {
		return at(parsed, offset, CompletionSources.published());
	}

	/** Returns the completions at an offset that fit what is written before it, those of one kind in document order. */
	public static List<Completion> at(ParsedStandard parsed, int offset, CompletionSources sources) {
		WrittenLine line = WrittenLine.at(parsed, offset);
		if (line.isComment() || line.isWithinLineEnd())
			return List.of();
		int bracket = line.text().lastIndexOf('【');
		if (bracket >= 0 && line.text().indexOf('】', bracket) < 0)
			return fitting(ReferenceCompletions.of(parsed.standard(), line.text().substring(bracket + 1), line.behind()));
		String written = Characters.trim(line.text() + "x");
		if (isFirstWord(written))
			return fitting(HeadCompletions.of(line, written.substring(0, written.length() - 1)));
		return fitting(inLine(line, sources).stream().filter(line::takes).toList());
	}

	private static boolean isFirstWord(String written) {
		for (int i = 0; i < written.length(); i++)
			if (Characters.isBlank(written.charAt(i)) || written.charAt(i) == ':' || written.charAt(i) == '：')
				return false;
		return true;
	}

	/** The keyword of the line tells what its rest takes, else its head, be the last word complete or not. */
	private static List<Completion> inLine(WrittenLine line, CompletionSources sources) {
		Keyword keyword = line.keyword();
		return keyword == null ? behindCode(line, sources) : switch (keyword) {
			case LEVEL -> RevisionCompletions.isBelowRevision(line) ? RevisionCompletions.level(line) : levels(line, sources);
			case STANDARD_LEVEL -> levels(line, sources);
			case CATEGORY -> ValueCompletions.official(line, sources.categories());
			case OCCUPATION_CLASS -> sources.occupations().map(list -> ValueCompletions.official(line, list)).orElse(List.of());
			case INDUSTRY -> sources.industries().map(list -> ValueCompletions.official(line, list)).orElse(List.of());
			case STANDARD -> ValueCompletions.standardCodes(line, sources);
			case STATUS -> ValueCompletions.statuses(line);
			case UPDATE -> ValueCompletions.updates(line);
			case DEFINITION -> AttitudeCompletions.definitions(line, sources);
			case ATTITUDE -> AttitudeCompletions.names(line, sources);
			case CITATION -> RevisionCompletions.citation(line);
			case REMOVED -> RevisionCompletions.removed(line, sources.folder());
			default -> behindCode(line, sources);
		};
	}

	private static List<Completion> levels(WrittenLine line, CompletionSources sources) {
		return head(line.text()) == Tok.LEVEL_CHANGED_WORD ? List.of() : ValueCompletions.levels(line, sources, Keyword.vocabulary(line.firstWord()));
	}

	private static List<Completion> behindCode(WrittenLine line, CompletionSources sources) {
		Standard standard = line.parsed().standard();
		return switch (head(line.text())) {
			case KNOWLEDGE_LIST -> CitationCompletions.of(standard.getKnowledge(), line);
			case SKILLS_LIST -> CitationCompletions.of(standard.getSkills(), line);
			case KNOWLEDGE_WORD, SKILL_WORD -> withoutCode(line, sources);
			case KNOWLEDGE_CODE -> LabelCompletions.of(ElementKind.KNOWLEDGE, standard.getKnowledge(), line.rest(), sources.folder());
			case SKILL_CODE -> LabelCompletions.of(ElementKind.SKILL, standard.getSkills(), line.rest(), sources.folder());
			case ATTITUDE_CODE -> AttitudeCompletions.names(line, sources);
			case VERSION_CODE -> ValueCompletions.rowCode(line);
			default -> line.firstWord().matches("[VvＶｖ][0-9０-９]{1,2}") ? ValueCompletions.rowCode(line) : List.of();
		};
	}

	/** 知識: may go on with codes, or with the label of knowledge that has none. */
	private static List<Completion> withoutCode(WrittenLine line, CompletionSources sources) {
		Standard standard = line.parsed().standard();
		boolean knowledge = head(line.text()) == Tok.KNOWLEDGE_WORD;
		if (!line.endsBare())
			return List.of();
		List<Completion> result = new ArrayList<>(CitationCompletions.of(knowledge ? standard.getKnowledge() : standard.getSkills(), line));
		result.addAll(knowledge ? LabelCompletions.of(ElementKind.KNOWLEDGE, standard.getKnowledge(), line.rest(), sources.folder())
				: LabelCompletions.of(ElementKind.SKILL, standard.getSkills(), line.rest(), sources.folder()));
		return result;
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
