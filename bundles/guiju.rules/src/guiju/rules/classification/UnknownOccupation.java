package guiju.rules.classification;

import java.util.Set;

import guiju.rules.FindingCode;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;

/** An occupation is in the official classification, when the user gives its list. */
public final class UnknownOccupation implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.UNKNOWN_OCCUPATION);
	}

	@Override
	public void check(StandardCheck check) {
		check.settings().occupations().ifPresent(list -> Classifications.unknown(FindingCode.UNKNOWN_OCCUPATION,
				check.standard().getOccupations(), list, "classification.unknownOccupation", check));
	}
}
