package guiju.dsl.lexing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.dsl.lexing.LineProblem.Kind;
import guiju.model.code.ElementCode;

/**
 * Tells of each hidden line what is wrong with it. Stray lines directly below a hidden line belonged to it and are counted to
 * it, so that one bad line is one problem; and so are all lines of a merge's conflict that are not read.
 *
 * @param problems the problems in text order
 * @param brokenCodes codes, in the scheme's spelling, that begin a line which cannot be read: what they define is there
 */
public record LineProblems(List<LineProblem> problems, Set<String> brokenCodes) {

	/** Finds the problems of a text. */
	public static LineProblems of(String text) {
		List<Line> cut = LineLexer.lines(text);
		List<Line> placed = LinePlacer.place(cut);
		Conflicts conflicts = new Conflicts(MergeConflict.in(text));
		List<LineProblem> problems = new ArrayList<>();
		Set<String> codes = new HashSet<>();
		Set<Tok> seen = EnumSet.noneOf(Tok.class);
		boolean below = false;
		boolean belowText = false;
		for (int i = 0; i < cut.size(); i++) {
			Line line = cut.get(i);
			Tok head = placed.get(i).head();
			if (!head.isHiddenLine()) {
				below &= head.isHidden();
				if (!head.isHidden())
					belowText = placed.get(i).hasText();
				seen.add(head == Tok.FAMILY_WORD ? Tok.OCCUPATION_WORD : head);
				continue;
			}
			LineProblem problem = Diagnosis.of(text, line, seen);
			ElementCode.parse(problem.word()).ifPresent(code -> codes.add(code.print()));
			if (conflicts.take(line, problems)) {
				below = false;
				continue;
			}
			if (head == Tok.STRAY_LINE && below)
				problems.set(problems.size() - 1, problems.get(problems.size() - 1).withFollower());
			else
				problems.add(belowText ? problem.thatIsBelowText() : problem);
			below = true;
		}
		return new LineProblems(List.copyOf(problems), Set.copyOf(codes));
	}

	/** A walk over the conflicts of a text beside that over its lines. */
	private static final class Conflicts {

		private final List<MergeConflict> all;
		private int next;
		/** Which problem the conflict at hand is. */
		private int at;

		Conflicts(List<MergeConflict> all) {
			this.all = all;
		}

		/** Counts a line to its conflict, which is a problem with its first line; false where the line is in none. */
		boolean take(Line line, List<LineProblem> problems) {
			while (next < all.size() && all.get(next).end() <= line.start())
				next++;
			if (next == all.size() || !all.get(next).hides(line.start()))
				return false;
			if (line.start() == all.get(next).start()) {
				at = problems.size();
				problems.add(new LineProblem(Kind.CONFLICT, Tok.BROKEN_LINE, line.start(), line.end(), "<".repeat(7), 0, false));
			} else {
				problems.set(at, problems.get(at).withFollower());
			}
			return true;
		}
	}
}
