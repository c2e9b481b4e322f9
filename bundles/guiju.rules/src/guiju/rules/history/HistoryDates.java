package guiju.rules.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import guiju.model.OcsPackage.Literals;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.history.History.Row;

/**
 * Each version is of a later day than the one before it. Where two do not fit, the one is marked that does not fit its
 * other neighbour either; if that decides nothing, the newer one. Rows without a readable date are passed over.
 */
public final class HistoryDates implements StandardRule {

	/** A row with the day that it names. */
	private record Dated(Row row, LocalDate day) {
	}

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.HISTORY_DATES);
	}

	@Override
	public void check(StandardCheck check) {
		if (check.standard().getVersions().size() < 2)
			return;
		List<Dated> dated = dated(History.of(check.standard()));
		for (int i = 1; i < dated.size(); i++)
			if (!dated.get(i).day().isAfter(dated.get(i - 1).day()))
				report(dated, i, check);
	}

	private static List<Dated> dated(History history) {
		List<Dated> dated = new ArrayList<>(history.rows().size());
		for (Row row : history.rows()) {
			LocalDate day = row.version().getDate();
			boolean isRepeated = !dated.isEmpty() && dated.get(dated.size() - 1).row().number() == row.number();
			if (day != null && !isRepeated)
				dated.add(new Dated(row, day));
		}
		return dated;
	}

	private static void report(List<Dated> dated, int i, StandardCheck check) {
		Dated older = dated.get(i - 1);
		Dated newer = dated.get(i);
		boolean newerFitsOthers = i < 2 || newer.day().isAfter(dated.get(i - 2).day());
		boolean olderFitsNext = i + 1 == dated.size() || dated.get(i + 1).day().isAfter(older.day());
		Dated wrong = newerFitsOthers && !olderFitsNext ? older : newer;
		Dated other = wrong == newer ? older : newer;
		String message = older.day().equals(newer.day()) ? "history.sameDay" : wrong == newer ? "history.dayBefore" : "history.dayAfter";
		check.report(FindingCode.HISTORY_DATES, Place.of(wrong.row().version(), Literals.VERSION__DATE_TEXT), Message.of(message,
				wrong.row().label(), wrong.row().version().getDateText(), other.row().label(), other.row().version().getDateText()));
	}
}
