package guiju.dsl.lexing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.model.code.ElementCode;

/**
 * Tells of each hidden line what is wrong with it. Stray lines directly below a hidden line belonged to it and are counted to
 * it, so that one bad line is one problem.
 *
 * @param problems the problems in text order
 * @param brokenCodes codes, in the scheme's spelling, that begin a line which cannot be read: what they define is there
 */
public record LineProblems(List<LineProblem> problems, Set<String> brokenCodes) {

	/** Finds the problems of a text. */
	public static LineProblems of(String text) {
		List<Line> cut = LineLexer.lines(text);
		List<Line> placed = LinePlacer.place(cut);
		List<LineProblem> problems = new ArrayList<>();
		Set<String> codes = new HashSet<>();
		Set<Tok> seen = EnumSet.noneOf(Tok.class);
		boolean below = false;
		boolean belowText = false;
		for (int i = 0; i < cut.size(); i++) {
			Tok head = placed.get(i).head();
			if (!head.isHiddenLine()) {
				below &= head.isHidden();
				if (!head.isHidden())
					belowText = placed.get(i).hasText();
				seen.add(head == Tok.FAMILY_WORD ? Tok.OCCUPATION_WORD : head);
				continue;
			}
			LineProblem problem = Diagnosis.of(text, cut.get(i), seen);
			ElementCode.parse(problem.word()).ifPresent(code -> codes.add(code.print()));
			if (head == Tok.STRAY_LINE && below)
				problems.set(problems.size() - 1, problems.get(problems.size() - 1).withFollower());
			else
				problems.add(belowText ? problem.thatIsBelowText() : problem);
			below = true;
		}
		return new LineProblems(List.copyOf(problems), Set.copyOf(codes));
	}
}
