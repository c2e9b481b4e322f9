package guiju.rules.form;

import java.util.Set;

import guiju.model.OcsPackage.Literals;
import guiju.model.Task;
import guiju.rules.FindingCode;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;

/**
 * A task names an action on an object, in either order: 規劃提案 and 需求分析. Chinese verbs and nouns look alike, so only a
 * sentence is certainly none.
 */
public final class TaskForm implements StandardRule {

	private static final LabelForm FORM = new LabelForm(FindingCode.TASK_FORM, Literals.TASK__NAME, "form.taskEnd", "form.taskSentence");

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.TASK_FORM);
	}

	@Override
	public void check(StandardCheck check) {
		for (Task task : check.tasks())
			FORM.check(task, task.getName(), check);
	}
}
