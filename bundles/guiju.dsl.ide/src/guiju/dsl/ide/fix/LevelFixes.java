package guiju.dsl.ide.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import guiju.dsl.check.TextFinding;
import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.wording.Wordings;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.model.Duty;
import guiju.model.Task;
import guiju.model.value.Level;
import guiju.text.keyword.Keyword;

/** The levels that a task or the standard could have, the likeliest first. Which it is, only the committee knows. */
final class LevelFixes {

	private LevelFixes() {}

	static List<Fix> choices(FixContext context, TextFinding finding) {
		if (!finding.fixes().isEmpty())
			return List.of();
		List<Fix> fixes = new ArrayList<>();
		for (int level : likeliestFirst(context, finding)) {
			Fix fix = set(context, finding, level);
			if (fix != null)
				fixes.add(fix);
		}
		return fixes;
	}

	/** Figures of the print come first, then what most tasks have. */
	private static List<Integer> likeliestFirst(FixContext context, TextFinding finding) {
		int[] weight = new int[Level.HIGHEST + 1];
		for (Duty duty : context.parsed().standard().getDuties())
			for (Task task : duty.getTasks())
				if (Level.isWellFormed(task.getLevelText()))
					weight[task.getLevel()]++;
		String print = context.text().substring(finding.offset(), finding.offset() + finding.length());
		List<Integer> levels = new ArrayList<>();
		for (int level = Level.LOWEST; level <= Level.HIGHEST; level++) {
			if (context.line(finding.offset()).token(Tok.VALUE) != null && print.indexOf('0' + level) >= 0)
				weight[level] += 1000;
			levels.add(level);
		}
		levels.sort(Comparator.comparingInt(level -> -weight[level]));
		return levels;
	}

	private static Fix set(FixContext context, TextFinding finding, int level) {
		TextLine line = context.line(finding.offset());
		Changes changes = new Changes();
		if (finding.message().key().equals("completeness.level"))
			return task(context, finding, level);
		TextLine own = finding.message().key().equals("completeness.standardLevel") ? standardLevel(context) : line;
		if (own == null)
			changes.add(insertStandardLevel(context, level));
		else
			write(own, level, changes);
		return changes.fix(finding.code(), Wordings.message("fixSetLevel", level), false);
	}

	private static Fix task(FixContext context, TextFinding finding, int level) {
		Task task = context.object(finding.offset(), Task.class);
		int head = task == null ? -1 : context.lineOf(task);
		if (head < 0)
			return null;
		TextLine own = Fields.line(context, head, Tok.LEVEL_WORD);
		Changes changes = new Changes();
		if (own != null)
			write(own, level, changes);
		else
			changes.add(context.edits().insertBelow(lastAbove(context, head), List.of(context.edits().indentation(Tok.LEVEL_WORD, head)
					+ context.word(Keyword.LEVEL) + " " + level)));
		return changes.fix(finding.code(), Wordings.message("fixSetLevel", level), false);
	}

	/** The level stands below the task's name and its reason. */
	private static int lastAbove(FixContext context, int head) {
		TextLine reason = Fields.line(context, head, Tok.REASON_WORD);
		boolean own = reason != null && context.blocks().owner(reason.index()) == head;
		return Fields.lastOfText(context, own ? reason.index() : head);
	}

	private static void write(TextLine line, int level, Changes changes) {
		Token value = line.token(Tok.VALUE);
		Token last = line.token(Tok.COLON) != null ? line.token(Tok.COLON) : line.tokens().get(0);
		if (value != null)
			changes.replace(value.start(), value.end() - value.start(), String.valueOf(level));
		else
			changes.replace(last.end(), 0, " " + level);
	}

	private static TextLine standardLevel(FixContext context) {
		for (TextLine line : context.lines().all())
			if (line.head() == Tok.STANDARD_LEVEL_WORD)
				return line;
		return null;
	}

	private static Replacement insertStandardLevel(FixContext context, int level) {
		int below = -1;
		for (TextLine line : context.lines().all())
			switch (line.head()) {
				case STANDARD_WORD, OCCUPATION_WORD, FAMILY_WORD, CATEGORY_WORD, OCCUPATION_CLASS_WORD, INDUSTRY_WORD ->
					below = context.blocks().end(line.index()) - 1;
				default -> { }
			}
		List<String> added = List.of(context.word(Keyword.STANDARD_LEVEL) + " " + level);
		return below < 0 ? context.edits().insertAbove(0, added) : context.edits().insertBelow(below, added);
	}
}
