package guiju.rules.completeness;

import java.util.Set;

import guiju.model.Duty;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.code.Labels;

/** Every duty has a task. */
public final class EmptyDuty implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.EMPTY_DUTY);
	}

	@Override
	public void check(StandardCheck check) {
		for (Duty duty : check.standard().getDuties())
			if (duty.getTasks().isEmpty() && !BrokenLines.hold('T', duty, check))
				check.report(FindingCode.EMPTY_DUTY, Place.of(duty), Message.of("completeness.emptyDuty", Labels.of(duty)));
	}
}
