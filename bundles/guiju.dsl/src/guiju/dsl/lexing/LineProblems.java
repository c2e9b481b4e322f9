package guiju.dsl.lexing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.model.code.Characters;
import guiju.model.code.ElementCode;
import guiju.text.keyword.Keyword;

/**
 * Tells of each hidden line what is wrong with it. Stray lines directly below a hidden line belonged to it and are counted to
 * it, so that one bad line is one problem.
 *
 * @param problems the problems in text order
 * @param brokenCodes codes, in the scheme's spelling, that begin a line which cannot be read: what they define is there
 */
public record LineProblems(List<LineProblem> problems, Set<String> brokenCodes) {

	private static final Set<Keyword> HEADINGS = EnumSet.of(Keyword.KNOWLEDGE_SECTION, Keyword.SKILLS_SECTION,
			Keyword.ATTITUDE_SECTION, Keyword.REMARKS_SECTION, Keyword.REVISION_SECTION, Keyword.HISTORY_SECTION);

	/** Finds the problems of a text. */
	public static LineProblems of(String text) {
		List<Line> cut = LineLexer.lines(text);
		List<Line> placed = LinePlacer.place(cut);
		List<LineProblem> problems = new ArrayList<>();
		Set<String> codes = new HashSet<>();
		Set<Tok> seen = EnumSet.noneOf(Tok.class);
		boolean below = false;
		for (int i = 0; i < cut.size(); i++) {
			Tok head = placed.get(i).head();
			if (head == Tok.STRAY_LINE && below) {
				problems.set(problems.size() - 1, problems.get(problems.size() - 1).withFollower());
			} else if (head.isHiddenLine()) {
				LineProblem problem = problem(text, cut.get(i), seen);
				problems.add(problem);
				ElementCode.parse(problem.word()).ifPresent(code -> codes.add(code.print()));
				below = true;
			} else {
				below &= head.isHidden();
				seen.add(head == Tok.FAMILY_WORD ? Tok.OCCUPATION_WORD : head);
			}
		}
		return new LineProblems(List.copyOf(problems), Set.copyOf(codes));
	}

	private static LineProblem problem(String text, Line line, Set<Tok> seen) {
		int stop = line.start();
		while (stop < line.end() && !Characters.isBlank(text.charAt(stop)) && !LineScanner.isColon(text.charAt(stop)))
			stop++;
		String word = text.substring(line.start(), stop);
		LineProblem.Kind kind = line.head() == Tok.BROKEN_LINE ? broken(text.substring(stop, line.end()), word) : stray(line.head(), seen);
		return new LineProblem(kind, line.start(), line.end(), word, 0);
	}

	private static LineProblem.Kind broken(String rest, String word) {
		Keyword keyword = Keyword.of(word);
		if (keyword == Keyword.KNOWLEDGE || keyword == Keyword.SKILLS)
			return LineProblem.Kind.CITATIONS_EXPECTED;
		if (keyword != null && HEADINGS.contains(keyword))
			return LineProblem.Kind.HEADING_WITH_TEXT;
		if (keyword == null && Heads.coded(word) == null && Heads.noteLabel(word) == 0)
			return LineProblem.Kind.UNKNOWN;
		boolean colon = rest.indexOf(':') >= 0 || rest.indexOf('：') >= 0;
		return colon ? LineProblem.Kind.TOO_MANY_CODES : LineProblem.Kind.MISSING_COLON;
	}

	private static LineProblem.Kind stray(Tok head, Set<Tok> seen) {
		return switch (head) {
			case BAR -> LineProblem.Kind.NOTHING_TO_CONTINUE;
			case DASH -> LineProblem.Kind.NOTHING_TO_LIST;
			case REASON_WORD, DEFINITION_WORD, STATUS_WORD, UPDATE_WORD -> LineProblem.Kind.WRONG_OWNER;
			case LEVEL_WORD -> LineProblem.Kind.SECOND;
			case STANDARD_WORD, OCCUPATION_WORD, FAMILY_WORD, STANDARD_LEVEL_WORD, DESCRIPTION_WORD, VALID_UNTIL_WORD ->
				seen.contains(head == Tok.FAMILY_WORD ? Tok.OCCUPATION_WORD : head) ? LineProblem.Kind.SECOND : LineProblem.Kind.MISPLACED;
			default -> LineProblem.Kind.MISPLACED;
		};
	}
}
