package guiju.rules.folder;

import java.time.LocalDate;
import java.util.Set;

import guiju.model.value.Dates;
import guiju.rules.FindingCode;
import guiju.rules.Message;

/**
 * What the history of one version says about another version is what that version's own file says: the same name, and the
 * same day where that file's history dates itself. Reported at the row. Of several files of one code the first counts.
 */
public final class HistoryConflict implements FolderRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.HISTORY_CONFLICT);
	}

	@Override
	public void check(FolderCheck check) {
		FolderSummaries summaries = check.summaries();
		CodeTable table = new CodeTable(summaries);
		for (int number = 0; number < summaries.size(); number++)
			for (int row = 0; row < summaries.rowCount(number); row++) {
				long code = summaries.rowCode(number, row);
				int other = code == summaries.code(number) ? -1 : table.first(code);
				if (other >= 0 && Contents.conflict(summaries.rowContents(number, row), summaries.contents(other)))
					confirm(number, row, other, check);
			}
	}

	private static void confirm(int number, int rowNumber, int otherNumber, FolderCheck check) {
		StandardHead head = check.head(number);
		StandardHead other = check.head(otherNumber);
		if (head == null || other == null || rowNumber >= head.rows().size())
			return;
		StandardHead.Row row = head.rows().get(rowNumber);
		SameCode code = SameCode.of(row.code());
		if (code == null || !code.equals(SameCode.of(other.code())) || code.equals(SameCode.of(head.code())))
			return;
		String path = check.summaries().path(otherNumber);
		if (isOtherName(row.name(), other.name()))
			check.report(number, rowNumber, FindingCode.HISTORY_CONFLICT,
					Message.of("folder.otherName", row.code(), row.name(), path, other.name()), Message.of("folder.change", other.name()));
		String date = other.ownDateText();
		if (isOtherDay(row.dateText(), date))
			check.report(number, rowNumber, FindingCode.HISTORY_CONFLICT,
					Message.of("folder.otherDate", row.code(), row.dateText(), path, date), Message.of("folder.change", date));
	}

	private static boolean isOtherName(String one, String other) {
		String name = SameName.of(one);
		String otherName = SameName.of(other);
		return !name.isEmpty() && !otherName.isEmpty() && !name.equals(otherName);
	}

	private static boolean isOtherDay(String one, String other) {
		LocalDate day = Dates.parse(one);
		LocalDate otherDay = Dates.parse(other);
		return day != null && otherDay != null && !day.equals(otherDay);
	}
}
