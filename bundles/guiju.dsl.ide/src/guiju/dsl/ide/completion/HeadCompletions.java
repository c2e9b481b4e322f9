package guiju.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import guiju.dsl.ParsedStandard;
import guiju.dsl.lexing.KeywordStyle;
import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Tok;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** The beginnings that a line can have at its place: the codes of new elements, and keywords in the vocabulary of the file. */
final class HeadCompletions {

	/** A keyword, the head that it makes, and what stands behind it. */
	private record Head(Tok tok, Keyword keyword, String behind) {}

	private static final List<Head> HEADS = List.of(
			new Head(Tok.LEVEL_WORD, Keyword.LEVEL, " "),
			new Head(Tok.KNOWLEDGE_LIST, Keyword.KNOWLEDGE, " "),
			new Head(Tok.SKILLS_LIST, Keyword.SKILLS, " "),
			new Head(Tok.REASON_WORD, Keyword.REASON, ": "),
			new Head(Tok.DEFINITION_WORD, Keyword.DEFINITION, ": "),
			new Head(Tok.STATUS_WORD, Keyword.STATUS, ": "),
			new Head(Tok.UPDATE_WORD, Keyword.UPDATE, ": "),
			new Head(Tok.STANDARD_WORD, Keyword.STANDARD, " "),
			new Head(Tok.OCCUPATION_WORD, Keyword.OCCUPATION, ": "),
			new Head(Tok.FAMILY_WORD, Keyword.JOB_FAMILY, ": "),
			new Head(Tok.CATEGORY_WORD, Keyword.CATEGORY, " "),
			new Head(Tok.OCCUPATION_CLASS_WORD, Keyword.OCCUPATION_CLASS, " "),
			new Head(Tok.INDUSTRY_WORD, Keyword.INDUSTRY, " "),
			new Head(Tok.STANDARD_LEVEL_WORD, Keyword.STANDARD_LEVEL, " "),
			new Head(Tok.DESCRIPTION_WORD, Keyword.DESCRIPTION, ": "),
			new Head(Tok.DEVELOPER_WORD, Keyword.DEVELOPER, ": "),
			new Head(Tok.VALID_UNTIL_WORD, Keyword.VALID_UNTIL, " "),
			new Head(Tok.SECTION_WORD, Keyword.KNOWLEDGE_SECTION, ""),
			new Head(Tok.SECTION_WORD, Keyword.SKILLS_SECTION, ""),
			new Head(Tok.SECTION_WORD, Keyword.ATTITUDE_SECTION, ""),
			new Head(Tok.SECTION_WORD, Keyword.REMARKS_SECTION, ""),
			new Head(Tok.PREREQUISITE_WORD, Keyword.PREREQUISITE, ": "),
			new Head(Tok.REMARK_WORD, Keyword.REMARK, ": "),
			new Head(Tok.NOTE_WORD, Keyword.NOTE, ""),
			new Head(Tok.SECTION_WORD, Keyword.REVISION_SECTION, ""),
			new Head(Tok.REMOVED_WORD, Keyword.REMOVED, " "),
			new Head(Tok.CITATION_CHANGED_WORD, Keyword.CITATION, " "),
			new Head(Tok.FIELD_CHANGED_WORD, Keyword.FIELD, " "),
			new Head(Tok.SECTION_WORD, Keyword.HISTORY_SECTION, ""));

	private HeadCompletions() {}

	static List<Completion> of(ParsedStandard parsed, int lineStart, String written) {
		Set<Tok> open = LineLexer.openHeads(parsed.text(), lineStart);
		List<Completion> result = new ArrayList<>();
		for (String code : NextCodes.at(parsed, lineStart))
			result.add(new Completion(Completion.Kind.NEXT_CODE, written, code + ": ", ""));
		Vocabulary vocabulary = KeywordStyle.majority(parsed.text(), LineLexer.tokens(parsed.text()));
		Vocabulary other = vocabulary == Vocabulary.CHINESE ? Vocabulary.ENGLISH : Vocabulary.CHINESE;
		for (Head head : HEADS)
			if (open.contains(head.tok()))
				result.add(new Completion(Completion.Kind.KEYWORD, written, head.keyword().in(vocabulary) + head.behind(),
						head.keyword().in(other)));
		return result;
	}
}
