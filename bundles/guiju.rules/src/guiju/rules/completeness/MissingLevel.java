package guiju.rules.completeness;

import java.util.Set;

import guiju.model.Task;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.code.Labels;

/** Every task has a level, and so has the standard. */
public final class MissingLevel implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.MISSING_LEVEL);
	}

	@Override
	public void check(StandardCheck check) {
		for (Task task : check.tasks())
			if (Labels.isMissing(task.getLevelText()) && !Labels.isAbsent(task))
				check.report(FindingCode.MISSING_LEVEL, Place.of(task), Message.of("completeness.level", Labels.of(task)));
		if (Labels.isMissing(check.standard().getLevelText()) && !check.tasks().isEmpty())
			check.report(FindingCode.MISSING_LEVEL, Place.of(check.standard()), Message.of("completeness.standardLevel"));
	}
}
