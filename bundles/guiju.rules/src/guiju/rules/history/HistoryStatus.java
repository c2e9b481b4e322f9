package guiju.rules.history;

import java.util.Set;

import guiju.model.OcsPackage.Literals;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.history.History.Row;

/**
 * Exactly one version is the latest one, and it is the standard's own. A table that lists a newer version as the latest
 * belongs to a superseded standard; that is said once. A table without the own version is left to {@code history-gap}.
 */
public final class HistoryStatus implements StandardRule {

	private static final String LATEST = "最新版本";
	private static final String HISTORIC = "歷史版本";

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.HISTORY_STATUS);
	}

	@Override
	public void check(StandardCheck check) {
		if (check.standard().getVersions().isEmpty())
			return;
		History history = History.of(check.standard());
		if (history.rows().isEmpty())
			return;
		int current = history.current();
		Row own = row(history, current);
		boolean isSuperseded = false;
		for (Row row : history.rows())
			if (row.number() != current && Statuses.isLatest(row.version())) {
				isSuperseded |= row.number() > current;
				if (row.number() > current)
					report(row, Message.of("history.newer", row.label(), "V" + current), check);
				else if (own != null)
					report(row, Message.of("history.notLatest", row.label(), "V" + current), check, Message.of("history.change", HISTORIC));
			}
		if (own != null && !isSuperseded && !Statuses.isLatest(own.version()))
			report(own, Message.of("history.latest", own.label()), check, Message.of("history.change", LATEST));
	}

	private static Row row(History history, int number) {
		for (Row row : history.rows())
			if (row.number() == number)
				return row;
		return null;
	}

	private static void report(Row row, Message wrong, StandardCheck check, Message... fixes) {
		check.report(FindingCode.HISTORY_STATUS, Place.of(row.version(), Literals.VERSION__STATUS), wrong, fixes);
	}
}
