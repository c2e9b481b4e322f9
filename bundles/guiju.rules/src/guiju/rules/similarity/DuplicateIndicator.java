package guiju.rules.similarity;

import java.util.Set;

import guiju.model.Indicator;
import guiju.model.OcsPackage.Literals;
import guiju.model.Task;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;

/**
 * No two indicators of a standard say the same; each later one is reported with the first. Two of one code are left to
 * {@code duplicate-code}.
 */
public final class DuplicateIndicator implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.DUPLICATE_INDICATOR);
	}

	@Override
	public void check(StandardCheck check) {
		FirstSeen<Indicator> seen = new FirstSeen<>();
		Essence text = new Essence();
		for (Task task : check.tasks())
			for (Indicator indicator : task.getIndicators()) {
				if (text.read(indicator.getText()).isEmpty())
					continue;
				Indicator first = seen.firstOrAdd(text.hash(), indicator);
				if (first != null && text.equals(new Essence().read(first.getText())) && !isSameCode(first, indicator))
					report(first, indicator, check);
			}
	}

	private static boolean isSameCode(Indicator one, Indicator other) {
		return one.getCode() != null && one.getCode().equals(other.getCode());
	}

	private static void report(Indicator first, Indicator later, StandardCheck check) {
		Place place = Place.of(later, Literals.INDICATOR__TEXT);
		if (later.getCode() == null || first.getCode() == null)
			check.report(FindingCode.DUPLICATE_INDICATOR, place, Message.of("similarity.indicatorUncoded", later.getText()),
					Message.of("similarity.deleteUncoded"));
		else
			check.report(FindingCode.DUPLICATE_INDICATOR, place, Message.of("similarity.indicator", later.getCode(), first.getCode()),
					Message.of("similarity.delete", later.getCode()));
	}
}
