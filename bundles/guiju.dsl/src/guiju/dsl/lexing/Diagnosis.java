package guiju.dsl.lexing;

import java.util.Set;

import guiju.dsl.lexing.LineProblem.Kind;
import guiju.model.code.Characters;
import guiju.text.keyword.Keyword;

/** Finds out what is wrong with one hidden line. */
final class Diagnosis {

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
			return problem(stray(line.head(), seen), line.head(), line.tokens().get(0).end());
		if (MergeConflict.isMark(text, line.start()))
			return problem(Kind.CONFLICT_MARK, Tok.BROKEN_LINE, line.end());
		String first = text.substring(line.start(), wordEnd(line.start()));
		int length = keywordLength(first);
		if (length > 0)
			return broken(head(Keyword.of(first.substring(0, length))), line.start() + length);
		length = Heads.codeLength(first);
		if (length > 0)
			return broken(Heads.coded(first.substring(0, length)), line.start() + length);
		return problem(Kind.UNKNOWN, guess(first), line.start() + first.length());
	}

	private static Tok head(Keyword keyword) {
		return switch (keyword) {
			case KNOWLEDGE -> Tok.KNOWLEDGE_LIST;
			case SKILLS -> Tok.SKILLS_LIST;
			case LEVEL -> Tok.LEVEL_WORD;
			case ACCEPT -> Tok.BROKEN_LINE;
			case KNOWLEDGE_SECTION, SKILLS_SECTION, ATTITUDE_SECTION, REMARKS_SECTION, REVISION_SECTION, HISTORY_SECTION -> Tok.SECTION_WORD;
			default -> Heads.of(keyword);
		};
	}

	/** 狀態最新版本 may have lost its colon, or may be prose. */
	private static Tok guess(String first) {
		for (int length = Math.min(first.length(), Keyword.longest()); length > 0; length--) {
			Keyword keyword = Keyword.of(first.substring(0, length));
			if (keyword != null)
				return head(keyword);
		}
		return Tok.BROKEN_LINE;
	}

	private LineProblem broken(Tok head, int stop) {
		if (head == Tok.KNOWLEDGE_LIST || head == Tok.SKILLS_LIST)
			return problem(Kind.CITATIONS_EXPECTED, head, stop);
		if (head == Tok.SECTION_WORD || head == Tok.BROKEN_LINE)
			return problem(head == Tok.SECTION_WORD ? Kind.HEADING_WITH_TEXT : Kind.UNKNOWN, head, stop);
		return hasColon(stop) ? problem(Kind.TOO_MANY_CODES, head, stop) : problem(Kind.MISSING_COLON, head, codesEnd(stop, slots(head)));
	}

	private LineProblem problem(Kind kind, Tok head, int stop) {
		return new LineProblem(kind, head, line.start(), line.end(), text.substring(line.start(), stop), 0, false);
	}

	/** A keyword with some sign or figure behind it, as in 級別#4 or 註1廣電, was meant as one, too. */
	private static int keywordLength(String first) {
		int length = Heads.keywordLength(first);
		if (length > 0)
			return length;
		while (length < first.length() && !Heads.isLatin(first.charAt(length)) && Character.isLetter(first.charAt(length)))
			length++;
		return Keyword.of(first.substring(0, length)) == null ? 0 : length;
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
	private static int slots(Tok head) {
		return switch (head) {
			case CATEGORY_WORD, OCCUPATION_CLASS_WORD, INDUSTRY_WORD, NOTE_WORD, REMOVED_WORD, FIELD_CHANGED_WORD, LEVEL_WORD -> 1;
			case CITATION_CHANGED_WORD, VERSION_CODE -> 2;
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
