package guiju.rules.history;

import java.time.LocalDate;
import java.util.Set;

import guiju.model.OcsPackage.Literals;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.history.History.Row;

/**
 * A standard is evaluated anew at least every three years, or it is taken off the platform. Counted from the newest
 * version's day; a table that does not reach the standard's own version tells no such day.
 */
public final class Overdue implements StandardRule {

	private static final int YEARS = 3;

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.OVERDUE);
	}

	@Override
	public void check(StandardCheck check) {
		if (check.standard().getVersions().isEmpty())
			return;
		History history = History.of(check.standard());
		if (history.rows().isEmpty() || history.newest().number() < history.current())
			return;
		Row newest = history.newest();
		LocalDate day = newest.version().getDate();
		if (day != null && day.plusYears(YEARS).isBefore(check.settings().today()))
			check.report(FindingCode.OVERDUE, Place.of(newest.version(), Literals.VERSION__DATE_TEXT),
					Message.of("history.overdue", newest.label(), newest.version().getDateText()));
	}
}
