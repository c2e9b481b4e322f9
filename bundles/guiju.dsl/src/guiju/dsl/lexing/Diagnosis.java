package guiju.dsl.lexing;

import java.util.EnumSet;
import java.util.Set;

import guiju.dsl.lexing.LineProblem.Kind;
import guiju.model.code.Characters;
import guiju.text.keyword.Keyword;

/** Finds out what is wrong with one hidden line. */
final class Diagnosis {

	private static final Set<Keyword> HEADINGS = EnumSet.of(Keyword.KNOWLEDGE_SECTION, Keyword.SKILLS_SECTION,
			Keyword.ATTITUDE_SECTION, Keyword.REMARKS_SECTION, Keyword.REVISION_SECTION, Keyword.HISTORY_SECTION);

	private final String text;
	private final Line line;

	private Diagnosis(String text, Line line) {
		this.text = text;
		this.line = line;
	}

	/**
	 * Diagnoses a line.
	 *
	 * @param line the line as cut, before it was hidden
	 * @param seen the heads of the lines above that have a place
	 */
	static LineProblem of(String text, Line line, Set<Tok> seen) {
		return new Diagnosis(text, line).problem(seen);
	}

	private LineProblem problem(Set<Tok> seen) {
		if (line.head() != Tok.BROKEN_LINE)
			return problem(stray(line.head(), seen), line.tokens().get(0).end());
		String first = text.substring(line.start(), wordEnd(line.start()));
		int length = Heads.keywordLength(first);
		Keyword keyword = length == 0 ? null : Keyword.of(first.substring(0, length));
		if (keyword == Keyword.KNOWLEDGE || keyword == Keyword.SKILLS)
			return problem(Kind.CITATIONS_EXPECTED, line.start() + length);
		if (keyword != null && HEADINGS.contains(keyword))
			return problem(Kind.HEADING_WITH_TEXT, line.start() + length);
		if (keyword == null || keyword == Keyword.ACCEPT)
			length = Heads.codeLength(first);
		if (length == 0)
			return problem(Kind.UNKNOWN, line.start() + first.length());
		int stop = line.start() + length;
		return hasColon(stop) ? problem(Kind.TOO_MANY_CODES, stop) : problem(Kind.MISSING_COLON, codesEnd(stop, slots(keyword, first)));
	}

	private LineProblem problem(Kind kind, int stop) {
		return new LineProblem(kind, line.start(), line.end(), text.substring(line.start(), stop), 0);
	}

	private static Kind stray(Tok head, Set<Tok> seen) {
		return switch (head) {
			case BAR -> Kind.NOTHING_TO_CONTINUE;
			case DASH -> Kind.NOTHING_TO_LIST;
			case REASON_WORD, DEFINITION_WORD, STATUS_WORD, UPDATE_WORD -> Kind.WRONG_OWNER;
			case LEVEL_WORD -> Kind.SECOND;
			case STANDARD_WORD, OCCUPATION_WORD, FAMILY_WORD, STANDARD_LEVEL_WORD, DESCRIPTION_WORD, VALID_UNTIL_WORD ->
				seen.contains(head == Tok.FAMILY_WORD ? Tok.OCCUPATION_WORD : head) ? Kind.SECOND : Kind.MISPLACED;
			default -> Kind.MISPLACED;
		};
	}

	/** Returns how many codes belong between the head and the colon. */
	private static int slots(Keyword keyword, String first) {
		if (keyword == null)
			return Heads.coded(first) == Tok.VERSION_CODE ? 2 : 0;
		return switch (keyword) {
			case CATEGORY, OCCUPATION_CLASS, INDUSTRY, NOTE, REMOVED, FIELD, LEVEL -> 1;
			case CITATION -> 2;
			default -> 0;
		};
	}

	/** Returns where the codes behind the head end, so that one knows where the colon is missing. */
	private int codesEnd(int start, int slots) {
		int end = start;
		for (int left = slots; left > 0; left--) {
			int at = end;
			while (at < line.end() && Characters.isBlank(text.charAt(at)))
				at++;
			int stop = at;
			while (stop < line.end() && (Heads.isLatin(text.charAt(stop)) || "-./".indexOf(Characters.narrow(text.charAt(stop))) >= 0))
				stop++;
			if (stop == at)
				break;
			end = stop;
		}
		return end;
	}

	/** Where the first word ends; a colon that begins the line is a word of its own. */
	private int wordEnd(int start) {
		if (LineScanner.isColon(text.charAt(start)))
			return start + 1;
		int stop = start;
		while (stop < line.end() && !Characters.isBlank(text.charAt(stop)) && !LineScanner.isColon(text.charAt(stop)))
			stop++;
		return stop;
	}

	private boolean hasColon(int from) {
		for (int i = from; i < line.end(); i++)
			if (LineScanner.isColon(text.charAt(i)))
				return true;
		return false;
	}
}
