package guiju.importer.interpret;

import java.util.List;

import guiju.importer.conserve.TracedText;
import guiju.importer.conserve.Visible;
import guiju.importer.repair.Breaks;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.model.OcsPackage.Literals;
import guiju.model.value.Level;

/** Gives levels to tasks, and keeps them as printed. */
final class Levels {

	private Levels() {}

	/** Gives what a cell says to the tasks beside it: to each its own where there are as many, else the same to all. */
	static void give(TracedText cell, List<TaskDraft> tasks, boolean begins, Context context) {
		List<TracedText> parts = Cuts.at(cell, c -> Visible.isBlank((char) c));
		boolean each = tasks.size() > 1 && parts.size() == tasks.size();
		for (int i = 0; i < tasks.size(); i++)
			give(each ? parts.get(i) : cell, tasks.get(i), context);
		if (tasks.size() > 1 && !each)
			context.log().add(DecisionKind.CELL_SHARED, Confidence.DOUBTFUL, true, cell, tasks.get(0).task, Literals.TASK__LEVEL_TEXT,
					Fields.shown(cell), null);
	}

	/** A row that goes on with a task says its level again, or the rest of it. */
	private static void give(TracedText level, TaskDraft task, Context context) {
		if (!task.level.isEmpty() && Forms.same(task.level, level))
			context.repeat(level);
		else
			task.level = Breaks.wrap(task.level, level.trimmed());
	}

	/** Sets the level of a task and notes one that is not by the scheme. */
	static void set(TaskDraft task, Context context) {
		if (!task.level.isEmpty())
			context.fields().line(task.task, Literals.TASK__LEVEL_TEXT, task.level);
		String level = task.task.getLevelText();
		if (!Level.isWellFormed(level))
			context.log().add(DecisionKind.LEVEL_AS_PRINTED, Confidence.CERTAIN, level == null, level == null ? task.name.source() : task.level, task.task,
					Literals.TASK__LEVEL_TEXT, level, level);
	}
}
