package guiju.rules.classification;

import java.util.Set;

import guiju.rules.FindingCode;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;

/** A category is one of the list in force: those seen in published standards, or the user's. */
public final class UnknownCategory implements StandardRule {

	private static final UnknownCodes UNKNOWN = new UnknownCodes(FindingCode.UNKNOWN_CATEGORY, "classification.unknownCategory", false);

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.UNKNOWN_CATEGORY);
	}

	@Override
	public void check(StandardCheck check) {
		UNKNOWN.report(check.standard().getCategories(), check.settings().categories(), check);
	}
}
