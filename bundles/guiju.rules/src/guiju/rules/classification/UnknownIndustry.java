package guiju.rules.classification;

import java.util.Set;

import guiju.rules.FindingCode;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;

/** An industry is in the official classification, when the user gives its list. */
public final class UnknownIndustry implements StandardRule {

	private static final UnknownCodes UNKNOWN = new UnknownCodes(FindingCode.UNKNOWN_INDUSTRY, "classification.unknownIndustry", true);

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.UNKNOWN_INDUSTRY);
	}

	@Override
	public void check(StandardCheck check) {
		check.settings().industries().ifPresent(list -> UNKNOWN.report(check.standard().getIndustries(), list, check));
	}
}
