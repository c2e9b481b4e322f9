package guiju.rules.history;

import java.util.Set;

import guiju.model.OcsPackage.Literals;
import guiju.model.Version;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;

/**
 * The history has each version once, from the first to the standard's own. A gap is reported at the row behind it. Where a
 * row's label and code name different versions, that alone is said, for nobody knows which of them a gap is to be read from.
 */
public final class HistoryGap implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.HISTORY_GAP);
	}

	@Override
	public void check(StandardCheck check) {
		if (check.standard().getVersions().isEmpty())
			return;
		History history = History.of(check.standard());
		if (!history.rows().isEmpty() && !reportsContradictions(history, check))
			reportGaps(history, check);
	}

	private static boolean reportsContradictions(History history, StandardCheck check) {
		boolean found = false;
		for (History.Row row : history.rows()) {
			VersionCode code = row.code();
			if (code == null || !code.suffixed() || code.number() == row.number()
					|| history.own() != null && !code.isOfSameStandard(history.own()))
				continue;
			found = true;
			String right = code.print(row.number());
			check.report(FindingCode.HISTORY_GAP, Place.of(row.version(), Literals.CODED__CODE),
					Message.of("history.contradiction", row.label(), row.version().getCode(), right), Message.of("history.change", right));
		}
		return found;
	}

	private static void reportGaps(History history, StandardCheck check) {
		int before = 0;
		for (History.Row row : history.rows()) {
			if (row.number() == before)
				report(row.version(), Message.of("history.twice", row.label()), check);
			else
				reportMissing(before + 1, row.number() - 1, row.version(), check);
			before = row.number();
		}
		if (history.own() == null)
			return;
		if (history.own().number() == before + 1)
			report(history.newest().version(), Message.of("history.ownMissing", "V" + history.own().number()), check);
		else
			reportMissing(before + 1, history.own().number(), history.newest().version(), check);
	}

	private static void reportMissing(int from, int to, Version row, StandardCheck check) {
		if (from == to)
			report(row, Message.of("history.gap", "V" + from), check);
		else if (from < to)
			report(row, Message.of("history.gaps", "V" + from, "V" + to), check);
	}

	private static void report(Version row, Message wrong, StandardCheck check) {
		check.report(FindingCode.HISTORY_GAP, Place.of(row, Literals.VERSION__VERSION), wrong);
	}
}
