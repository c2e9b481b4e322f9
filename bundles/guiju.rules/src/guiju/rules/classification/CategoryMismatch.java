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
 * The letters of a standard's code are those of its category. Of 869 published standards 835 agree in category and occupation,
 * so this is a warning.
 */
public final class CategoryMismatch implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.CATEGORY_MISMATCH);
	}

	@Override
	public void check(StandardCheck check) {
		StandardCode code = StandardCode.parse(check.standard().getCode()).orElse(null);
		if (code == null)
			return;
		String listed = Classifications.listed(check.standard().getCategories(), code.category()::equals);
		if (listed != null)
			check.report(FindingCode.CATEGORY_MISMATCH, Place.of(check.standard().getCategories().get(0), Literals.CLASSIFICATION__CODE),
					Message.of("classification.category", check.standard().getCode(), code.category(), listed));
	}
}
