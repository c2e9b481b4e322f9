package guiju.rules.completeness;

import java.util.Set;

import guiju.model.Task;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.code.Labels;

/** Every task has an indicator: without one nobody can tell whether it is done well. */
public final class MissingIndicator implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.MISSING_INDICATOR);
	}

	@Override
	public void check(StandardCheck check) {
		for (Task task : check.tasks())
			if (task.getIndicators().isEmpty() && !Labels.isAbsent(task) && !BrokenLines.hold('P', task, check))
				check.report(FindingCode.MISSING_INDICATOR, Place.of(task), Message.of("completeness.indicator", Labels.of(task)));
	}
}
