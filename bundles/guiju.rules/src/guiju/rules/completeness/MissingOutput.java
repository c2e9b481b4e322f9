package guiju.rules.completeness;

import java.util.Set;

import guiju.model.Task;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.code.Labels;

/** A task mostly has an output; operational tasks may do without, so this only informs. */
public final class MissingOutput implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.MISSING_OUTPUT);
	}

	@Override
	public void check(StandardCheck check) {
		for (Task task : check.tasks())
			if (task.getOutputs().isEmpty() && !Labels.isAbsent(task) && !BrokenLines.hold('O', task, check))
				check.report(FindingCode.MISSING_OUTPUT, Place.of(task), Message.of("completeness.output", Labels.of(task)));
	}
}
