package guiju.rules.history;

import java.util.List;
import java.util.Set;

import guiju.model.OcsPackage.Literals;
import guiju.model.code.Characters;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.history.History.Row;

/**
 * The note of each superseded version names the next one, 已被《…》取代, and the newest is superseded by none. A note that
 * says something else altogether is the committee's own and left alone.
 */
public final class HistoryNote implements StandardRule {

	private static final Set<String> NOTHING = Set.of("", "略", "無", "-", "－", "—", "/", "N/A", "NA");

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.HISTORY_NOTE);
	}

	@Override
	public void check(StandardCheck check) {
		if (check.standard().getVersions().isEmpty())
			return;
		History history = History.of(check.standard());
		List<Row> rows = history.rows();
		for (int i = 0; i < rows.size(); i++) {
			Row next = i + 1 < rows.size() ? rows.get(i + 1) : null;
			if (next == null)
				newest(rows.get(i), check);
			else if (next.number() > rows.get(i).number())
				superseded(rows.get(i), next, history.own(), check);
		}
	}

	private static void newest(Row row, StandardCheck check) {
		String note = row.version().getNote();
		if (note != null && note.contains("已被") && note.contains("取代") && Statuses.isLatest(row.version()))
			check.report(FindingCode.HISTORY_NOTE, Place.of(row.version(), Literals.VERSION__NOTE),
					Message.of("history.newestSuperseded", row.label()), Message.of("history.change", "略"));
	}

	private static void superseded(Row row, Row next, VersionCode own, StandardCheck check) {
		String note = row.version().getNote() == null ? "" : Characters.trim(row.version().getNote());
		Successor named = Successor.in(note);
		String right = successor(row, next, own);
		if (right == null)
			return;
		if (named == null) {
			if (!Statuses.isLatest(row.version()) && (NOTHING.contains(note) || note.contains("取代") && note.indexOf('《') < 0))
				check.report(FindingCode.HISTORY_NOTE, Place.of(row.version(), Literals.VERSION__NOTE),
						Message.of("history.withoutSuccessor", row.label(), right), Message.of("history.supersededBy", right));
		} else if (note.contains("取代") && !isNext(named, row, next, own)) {
			int shift = row.version().getNote().indexOf(note);
			check.report(FindingCode.HISTORY_NOTE,
					Place.part(row.version(), Literals.VERSION__NOTE, 0, shift + named.start(), named.end() - named.start()),
					Message.of("history.otherSuccessor", row.label(), note.substring(named.start(), named.end()), right),
					Message.of("history.change", right));
		}
	}

	/** Returns the code of the next version as it is to be written, or null where the table does not tell. */
	private static String successor(Row row, Row next, VersionCode own) {
		if (next.version().getCode() != null)
			return next.version().getCode();
		VersionCode known = own != null ? own : row.code();
		return known == null ? null : known.print(next.number());
	}

	/** Accepts the next row's version, and where rows are missing between them also the one that the row should name. */
	private static boolean isNext(Successor named, Row row, Row next, VersionCode own) {
		VersionCode code = named.code();
		if (code == null)
			return named.number() == next.number() || named.number() == row.number() + 1;
		if (next.code() != null && code.isOfSameStandard(next.code()) && code.number() == next.code().number())
			return true;
		if (code.number() != next.number() && code.number() != row.number() + 1)
			return false;
		return next.code() != null && code.isOfSameStandard(next.code()) || own != null && code.isOfSameStandard(own)
				|| next.code() == null && own == null;
	}
}
