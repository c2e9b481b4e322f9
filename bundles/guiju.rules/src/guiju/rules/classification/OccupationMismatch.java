package guiju.rules.classification;

import java.util.Set;

import guiju.model.OcsPackage.Literals;
import guiju.model.code.StandardCode;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;

/**
 * The digits of a standard's code are those of its occupation, which has three or four. Published standards have differed, so
 * this is a warning.
 */
public final class OccupationMismatch implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.OCCUPATION_MISMATCH);
	}

	@Override
	public void check(StandardCheck check) {
		StandardCode code = StandardCode.parse(check.standard().getCode()).orElse(null);
		if (code == null)
			return;
		String listed = Classifications.listed(check.standard().getOccupations(), code.occupation()::startsWith);
		if (listed != null)
			check.report(FindingCode.OCCUPATION_MISMATCH, Place.of(check.standard().getOccupations().get(0), Literals.CLASSIFICATION__CODE),
					Message.of("classification.occupation", check.standard().getCode(), code.occupation(), listed));
	}
}
