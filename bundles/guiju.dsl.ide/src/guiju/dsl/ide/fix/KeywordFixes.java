package guiju.dsl.ide.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.wording.Wordings;
import guiju.dsl.lexing.LineProblem;
import guiju.model.code.Characters;
import guiju.rules.settings.Nearest;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** Fixes of lines that cannot be read beyond those that are always there: what the line probably was meant to be. */
final class KeywordFixes {

	private static final int MOST = 3;
	private static final int LONG = 6;

	private KeywordFixes() {}

	static List<Fix> of(FixContext context, TextFinding finding) {
		LineProblem problem = context.problem(finding.offset());
		return problem == null ? List.of() : switch (problem.kind()) {
			case UNKNOWN -> nearest(finding, problem);
			case HEADING_WITH_TEXT -> List.of(heading(context, finding, problem));
			case CITATIONS_EXPECTED -> List.of(label(finding, problem));
			default -> List.of();
		};
	}

	private record Near(String word, int distance) {}

	/** A mistyped keyword: those that differ least, in whichever vocabulary. */
	private static List<Fix> nearest(TextFinding finding, LineProblem problem) {
		String word = problem.word();
		List<Near> near = new ArrayList<>();
		for (Keyword keyword : Keyword.values())
			for (Vocabulary vocabulary : Vocabulary.values()) {
				String candidate = keyword.in(vocabulary);
				int most = candidate.length() < LONG ? 1 : 2;
				int distance = Nearest.distance(word, candidate, most);
				if (distance > 0 && distance <= most && Math.min(word.length(), candidate.length()) > 1)
					near.add(new Near(candidate, distance));
			}
		near.sort(Comparator.comparingInt(Near::distance));
		return near.stream().limit(MOST).map(each -> new Changes().replace(problem.start(), word.length(), each.word())
				.fix(finding.code(), Wordings.message("fixKeyword", each.word()), false)).toList();
	}

	/** What stands behind a heading goes to a line of its own. */
	private static Fix heading(FixContext context, TextFinding finding, LineProblem problem) {
		int end = problem.start() + problem.word().length();
		int text = end;
		while (text < problem.end() && (Characters.isBlank(context.text().charAt(text)) || ":：".indexOf(context.text().charAt(text)) >= 0))
			text++;
		TextLine line = context.line(problem.start());
		String lineEnd = context.lines().lineEnd(line) + context.lines().indentation(line) + "  ";
		return new Changes().replace(end, text - end, lineEnd).fix(finding.code(), Wordings.message("fixOwnLine"), false);
	}

	/** 知識 with a name behind is knowledge without a code, once it has its colon. */
	private static Fix label(TextFinding finding, LineProblem problem) {
		int end = problem.start() + problem.word().length();
		return new Changes().replace(end, 0, ":").fix(finding.code(), Wordings.message("fixLabel", problem.word()), false);
	}
}
