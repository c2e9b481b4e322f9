package guiju.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import guiju.diff.change.Change;
import guiju.diff.lineage.Statement;
import guiju.diff.match.Match;
import guiju.report.rows.Row;
import guiju.report.wording.ChangeWording;
import guiju.report.wording.Wording;
import guiju.ui.compare.match.RowMatch;
import guiju.ui.wording.Words;

/** Tells in words what happened to a row and how its sides came to stand side by side. */
final class RowStory {

	/** Below this a reader should look at a match with his own eyes. */
	private static final double SURE = 0.8;

	private final Words words = new Words(RowStory.class);
	private final Wording wording = new Wording(Words.language());
	private final ChangeWording changes = new ChangeWording(wording);
	private final Compared compared;

	RowStory(Compared compared) {
		this.compared = compared;
	}

	/** Returns what the row is and what happened. */
	String title(Row row) {
		if (!row.changes().isEmpty())
			return changes.title(row.changes().get(0)) + (row.changes().size() > 1 ? words.text("more", row.changes().size() - 1) : "");
		String what = row.field() != null ? wording.field(row.element(), row.field()) : wording.element(row.element());
		return what + (row.code() == null ? "" : " " + row.code()) + words.text("unchanged");
	}

	/** Returns the impact, the cause, the match with its grounds, and what was decided, in sentences. */
	String story(Row row, RowMatch match) {
		List<String> lines = new ArrayList<>();
		if (!row.changes().isEmpty()) {
			Change first = row.changes().get(0);
			lines.add(words.text("impact", guiju.ui.compare.list.Explanation.sign(first.impact()), wording.impact(first.impact())) + cause(first));
		}
		if (match.isOpen())
			lines.add(match(row, match));
		if (!match.decisions().isEmpty())
			lines.add(words.text("decided", match.decisions().stream().map(RowStory::print).collect(Collectors.joining(wording.text("semicolon")))));
		return String.join("　", lines);
	}

	private static String print(Statement decision) {
		return decision.print(Words.language() == Locale.ENGLISH);
	}

	private String cause(Change change) {
		if (change.cause() == null)
			return "";
		return compared.comparison().changes().stream().filter(other -> other.id().equals(change.cause())).findFirst()
				.map(cause -> wording.text("comma") + wording.text("why.cause") + " " + changes.cause(cause)).orElse("");
	}

	private String match(Row row, RowMatch match) {
		if (match.matches().isEmpty())
			return words.text(row.after().isEmpty() ? "match.removed" : "match.added");
		Match least = match.matches().stream().min(java.util.Comparator.comparingDouble(Match::score)).orElseThrow();
		String grounds = least.grounds().stream().map(wording::ground).collect(Collectors.joining(wording.text("comma")));
		String told = wording.text("why.match", least.score(), grounds);
		return least.score() < SURE ? words.text("match.doubtful", told) : told;
	}

	/** Returns a change in one line. */
	String title(Change change) {
		return changes.title(change);
	}
}
