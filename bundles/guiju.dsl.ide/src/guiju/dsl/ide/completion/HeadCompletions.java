package guiju.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import guiju.dsl.ide.line.Room;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;
import guiju.dsl.lexing.KeywordStyle;
import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Tok;
import guiju.model.code.Characters;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** The beginnings that a line can have at its place: the codes of new elements, and keywords in the vocabulary of the file. */
final class HeadCompletions {

	/** A keyword, the head that it makes, what stands behind it, and what would make a whole line of it. */
	private record Head(Tok tok, Keyword keyword, String behind, String rest) {

		Head(Tok tok, Keyword keyword, String behind) {
			this(tok, keyword, behind, "");
		}
	}

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
			new Head(Tok.CATEGORY_WORD, Keyword.CATEGORY, " ", "X"),
			new Head(Tok.OCCUPATION_CLASS_WORD, Keyword.OCCUPATION_CLASS, " ", "X"),
			new Head(Tok.INDUSTRY_WORD, Keyword.INDUSTRY, " ", "X"),
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
			new Head(Tok.NOTE_WORD, Keyword.NOTE, "", " 1:"),
			new Head(Tok.SECTION_WORD, Keyword.REVISION_SECTION, ""),
			new Head(Tok.REMOVED_WORD, Keyword.REMOVED, " ", "T1:"),
			new Head(Tok.CITATION_CHANGED_WORD, Keyword.CITATION, " ", "T1 K1:"),
			new Head(Tok.FIELD_CHANGED_WORD, Keyword.FIELD, " ", "X:"),
			new Head(Tok.SECTION_WORD, Keyword.HISTORY_SECTION, ""));

	private HeadCompletions() {}

	/** Nothing is offered before what can be read already; before words that cannot, what makes them readable. */
	static List<Completion> of(WrittenLine line, String written) {
		TextLines lines = TextLines.of(line.parsed().text());
		TextLine own = lines.at(line.start());
		String rest = line.behind();
		if (!line.endsBare() && own.head() != Tok.BROKEN_LINE)
			return List.of();
		Room room = Room.at(lines, own.start(), own.end());
		List<Completion> result = new ArrayList<>();
		for (String code : NextCodes.without(line.parsed(), lines, own).at(line.start())) {
			String text = code + behind(": ", rest);
			if (room.takes(text + rest))
				result.add(new Completion(Completion.Kind.NEXT_CODE, written, text, ""));
		}
		Set<Tok> open = LineLexer.openHeads(line.parsed().text(), line.start());
		Vocabulary vocabulary = KeywordStyle.majority(line.parsed().text(), lines.tokens());
		Vocabulary other = vocabulary == Vocabulary.CHINESE ? Vocabulary.ENGLISH : Vocabulary.CHINESE;
		for (Head head : HEADS) {
			String text = head.keyword().in(vocabulary) + behind(head.behind(), rest);
			if (open.contains(head.tok()) && room.takes(text + (line.endsBare() ? head.rest() : rest)))
				result.add(new Completion(Completion.Kind.KEYWORD, written, text, head.keyword().in(other)));
		}
		return result;
	}

	/** What is there already, a colon or a blank, is not written twice. */
	private static String behind(String behind, String rest) {
		char first = rest.isEmpty() ? 'x' : rest.charAt(0);
		return first == ':' || first == '：' ? "" : Characters.isBlank(first) ? behind.stripTrailing() : behind;
	}
}
