package guiju.importer.interpret;

import java.util.List;
import java.util.regex.Pattern;

import guiju.importer.conserve.TracedText;
import guiju.importer.conserve.Visible;
import guiju.importer.repair.Breaks;
import guiju.importer.repair.Script;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.model.OcsPackage.Literals;
import guiju.model.value.Level;

/**
 * Gives levels to tasks, and keeps them as printed. A task has one level; where its rows print several, all of them are kept
 * in the order of print.
 */
final class Levels {

	private static final Pattern LEVEL = Pattern.compile("[1-6１-６]級?");
	private static final String SEPARATOR = "、";

	private Levels() {}

	/**
	 * Gives what a cell says to the tasks beside it: to each its own where there are as many, else the same to all.
	 *
	 * @param merged whether the cell is merged over the rows of its tasks, so that it is certainly meant for all
	 */
	static void give(TracedText cell, List<TaskDraft> tasks, boolean merged, Context context) {
		List<TracedText> parts = Cuts.at(cell, c -> Visible.isBlank((char) c));
		boolean levels = parts.stream().allMatch(part -> LEVEL.matcher(part).matches());
		boolean each = tasks.size() > 1 && parts.size() == tasks.size();
		for (int i = 0; i < tasks.size(); i++)
			if (each)
				give(parts.get(i), tasks.get(i), context);
			else
				for (TracedText level : levels ? parts : List.of(cell.trimmed()))
					give(level, tasks.get(i), context);
		if (tasks.size() > 1 && !each)
			context.log().add(DecisionKind.CELL_SHARED, merged ? Confidence.CERTAIN : Confidence.DOUBTFUL, !merged, cell, tasks.get(0).task,
					Literals.TASK__LEVEL_TEXT, Fields.shown(cell), RowContents.shown(tasks));
	}

	/** A row that goes on with a task says its level again, or the rest of it, or another level. */
	private static void give(TracedText level, TaskDraft task, Context context) {
		int last = task.levels.size() - 1;
		if (task.levels.stream().anyMatch(known -> Forms.same(known, level)))
			context.repeat(level);
		else if (last >= 0 && !Script.isFigure(level.charAt(0)))
			task.levels.set(last, Breaks.wrap(task.levels.get(last), level));
		else
			task.levels.add(level);
	}

	/** Sets the level of a task and notes one that is not by the scheme. */
	static void set(TaskDraft task, Context context) {
		TracedText all = TracedText.EMPTY;
		for (TracedText level : task.levels)
			all = all.isEmpty() ? level : all.plus(TracedText.added(SEPARATOR)).plus(level);
		if (!all.isEmpty())
			context.fields().line(task.task, Literals.TASK__LEVEL_TEXT, all);
		String level = task.task.getLevelText();
		String known = level != null || task.name.isCoded() ? level : Fields.shown(task.name.text);
		if (task.levels.size() > 1)
			context.log().add(DecisionKind.LEVELS_COLLECTED, Confidence.DOUBTFUL, true, task.levels, task.task, Literals.TASK__LEVEL_TEXT,
					String.join("｜", task.levels.stream().map(Fields::shown).toList()), level);
		else if (!Level.isWellFormed(level))
			context.log().add(DecisionKind.LEVEL_AS_PRINTED, Confidence.CERTAIN, level == null, level == null ? task.source() : all, task.task,
					Literals.TASK__LEVEL_TEXT, known, level);
	}
}
