package guiju.rules.date;

import java.util.Set;

import guiju.model.OcsPackage.Literals;
import guiju.model.Version;
import guiju.model.value.Dates;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.code.Labels;

/** A date is written as 2023/12/15. */
public final class MalformedDate implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.MALFORMED_DATE);
	}

	@Override
	public void check(StandardCheck check) {
		report(check.standard().getValidUntilText(), Place.of(check.standard(), Literals.STANDARD__VALID_UNTIL_TEXT), check);
		for (Version version : check.standard().getVersions())
			report(version.getDateText(), Place.of(version, Literals.VERSION__DATE_TEXT), check);
	}

	/** Tells whether a date is written as the scheme has it, in a year that a standard can speak of: 1023 is a misprint of 2023. */
	private static boolean isRight(String printed) {
		return Dates.isWellFormed(printed) && DateRepair.isYear(Dates.parse(printed).getYear());
	}

	private static void report(String printed, Place place, StandardCheck check) {
		if (Labels.isMissing(printed) || isRight(printed))
			return;
		String right = DateRepair.repair(printed);
		if (right == null)
			check.report(FindingCode.MALFORMED_DATE, place,
					Message.of(Dates.isWellFormed(printed) ? "date.year" : "date.malformed", Labels.shorten(printed)));
		else
			check.report(FindingCode.MALFORMED_DATE, place, Message.of("date.malformedAs", Labels.shorten(printed), right),
					Message.of("date.changeTo", right));
	}
}
