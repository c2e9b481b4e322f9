package guiju.rules.completeness;

import java.util.Set;

import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.code.Labels;

/** A standard has a code when it is published; the office assigns it, so a draft may lack it. */
public final class MissingStandardCode implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.MISSING_STANDARD_CODE);
	}

	@Override
	public void check(StandardCheck check) {
		if (Labels.isMissing(check.standard().getCode()))
			check.report(FindingCode.MISSING_STANDARD_CODE, Place.of(check.standard()), Message.of("completeness.standardCode"));
	}
}
