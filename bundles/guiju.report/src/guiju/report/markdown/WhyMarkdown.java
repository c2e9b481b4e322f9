package guiju.report.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import guiju.diff.change.Change;
import guiju.report.rows.Row;
import guiju.report.rows.Summary;
import guiju.report.wording.ChangeWording;
import guiju.report.wording.Wording;

/** The column 說明: what happened, how much it matters, why, from what it follows and what follows from it. */
final class WhyMarkdown {

	private static final String BREAK = "<br>";

	private final Summary summary;
	private final Wording wording;
	private final ChangeWording changes;
	private final Map<String, Change> causes = new HashMap<>();
	private final Set<String> written = new HashSet<>();

	WhyMarkdown(Summary summary, Wording wording) {
		this.summary = summary;
		this.wording = wording;
		changes = new ChangeWording(wording);
		summary.independent().forEach(change -> causes.put(change.id(), change));
	}

	/** Returns the explanation of a row, each change in lines of its own. */
	String of(Row row) {
		return row.changes().stream().map(change -> of(change, row)).filter(text -> !text.isEmpty()).collect(Collectors.joining(BREAK));
	}

	/** A split over several tasks is told at its first part; the others say that they belong to it. */
	private String of(Change change, Row row) {
		if (!written.add(change.id()))
			return row.field() == null ? kinds(change, row) + BREAK + Escape.text(wording.text("why.above", changes.codes(change))) : "";
		StringBuilder why = new StringBuilder(kinds(change, row));
		if (change.cause() == null)
			why.append(wording.text("text.tag", wording.impact(change.impact())));
		why.append(cause(change));
		if (change.reason() != null && (change.cause() == null || !change.reasonDrafted()))
			why.append(BREAK).append(Escape.text(change.reason())).append(change.reasonDrafted() ? wording.text("text.tag", wording.text("why.drafted")) : "");
		String consequences = changes.consequences(summary.consequences(change));
		return why.append(consequences.isEmpty() ? "" : BREAK + consequences).toString();
	}

	private String kinds(Change change, Row row) {
		return "**" + Escape.text(changes.kinds(change, row)) + "**" + (change.citation() == null ? "" : " " + Escape.text(change.citation()));
	}

	/** What came or went with the task above it needs no word. */
	private String cause(Change change) {
		Change cause = causes.get(change.cause());
		return cause == null || cause.kinds().equals(change.kinds()) ? "" : BREAK + wording.text("why.cause") + " " + Escape.text(changes.cause(cause));
	}
}
