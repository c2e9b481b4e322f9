package guiju.rules.completeness;

import java.util.Set;

import guiju.model.Duty;
import guiju.model.Task;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.code.Labels;

/** Tasks stand below a duty, and outputs, indicators, levels and citations below a task. The lines of one run are one finding. */
public final class MissingParent implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.MISSING_PARENT);
	}

	@Override
	public void check(StandardCheck check) {
		for (Duty duty : check.standard().getDuties())
			if (Labels.isAbsent(duty) && !duty.getTasks().isEmpty()) {
				check.report(FindingCode.MISSING_PARENT, Place.of(duty), Message.of("completeness.duty"), Message.of("completeness.addDuty"));
			} else {
				for (Task task : duty.getTasks())
					if (Labels.isAbsent(task))
						check.report(FindingCode.MISSING_PARENT, Place.of(task), Message.of("completeness.task"), Message.of("completeness.addTask"));
			}
	}
}
