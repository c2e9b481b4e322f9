package guiju.rules.classification;

import java.util.Set;

import guiju.rules.FindingCode;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;

/** An occupation is in the official classification, when the user gives its list. */
public final class UnknownOccupation implements StandardRule {

	private static final UnknownCodes UNKNOWN = new UnknownCodes(FindingCode.UNKNOWN_OCCUPATION, "classification.unknownOccupation", true);

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.UNKNOWN_OCCUPATION);
	}

	@Override
	public void check(StandardCheck check) {
		check.settings().occupations().ifPresent(list -> UNKNOWN.report(check.standard().getOccupations(), list, check));
	}
}
