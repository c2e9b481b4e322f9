package guiju.report.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import guiju.diff.change.Change;
import guiju.diff.change.Kind;
import guiju.diff.change.Located;
import guiju.diff.match.Match;
import guiju.diff.match.Matching;
import guiju.report.chart.KindGroup;
import guiju.report.rows.Row;
import guiju.report.rows.Summary;
import guiju.report.wording.ChangeWording;
import guiju.report.wording.Wording;

/** Writes the column 說明: what happened, how much it matters, why, from what it follows and what follows from it. */
final class ExplanationHtml {

	/** Below this a reader should look at a match with his own eyes. */
	private static final double SURE = 0.8;

	private final Markup markup;
	private final Wording wording;
	private final ChangeWording changes;
	private final Summary summary;
	private final Matching matching;
	private final Map<String, Change> causes = new HashMap<>();
	private final Set<String> written = new HashSet<>();

	ExplanationHtml(Markup markup, Wording wording, Summary summary, Matching matching) {
		this.markup = markup;
		this.wording = wording;
		this.summary = summary;
		this.matching = matching;
		changes = new ChangeWording(wording);
		summary.independent().forEach(change -> causes.put(change.id(), change));
	}

	void write(Row row) {
		for (Change change : row.changes())
			change(change);
	}

	/** A change that several rows show, as a split over several tasks, is told whole at the first one. */
	private void change(Change change) {
		boolean first = written.add(change.id());
		markup.open("div", "class", "change", "id", first ? change.id() : null, "data-change", change.id(), "data-kinds",
				change.kinds().stream().map(Kind::key).collect(Collectors.joining(" ")), "data-impact", change.impact().key(), "data-cause", change.cause());
		markup.open("p", "class", "tags");
		for (Kind kind : wording.told(change)) {
			KindGroup group = KindGroup.of(kind);
			markup.open("span", "class", "tag g-" + group.key()).element("span", group.sign(), "aria-hidden", "true")
					.text(wording.kind(change, kind) + (change.citation() == null ? "" : " " + change.citation())).close("span").text(" ");
		}
		if (change.cause() == null)
			markup.element("span", wording.impact(change.impact()), "class", "impact " + change.impact().key());
		markup.close("p");
		cause(change);
		if (!first) {
			markup.open("p").element("a", wording.text("why.above", changes.codes(change)), "href", "#" + change.id()).close("p").close("div");
			return;
		}
		reason(change);
		doubtfulMatch(change);
		consequences(summary.consequences(change));
		markup.close("div");
	}

	private void cause(Change change) {
		Change cause = causes.get(change.cause());
		if (cause != null)
			markup.open("p", "class", "cause").text(wording.text("why.cause") + " ").element("a", changes.cause(cause), "href", "#" + cause.id()).close("p");
	}

	/** Drafted reasons only repeat what the tags say of a consequence. */
	private void reason(Change change) {
		if (change.reason() == null || change.reasonDrafted() && change.cause() != null)
			return;
		markup.open("p", "class", change.reasonDrafted() ? "reason drafted" : "reason");
		markup.element("span", change.reason(), "lang", Languages.of(change.reason(), wording));
		if (change.reasonDrafted())
			markup.text(" ").element("span", wording.text("why.drafted"), "class", "drafted");
		markup.close("p");
	}

	private void doubtfulMatch(Change change) {
		if (change.field() != null || change.citation() != null)
			return;
		Set<String> before = change.before().stream().map(Located::path).collect(Collectors.toSet());
		for (Located located : change.after())
			for (Match match : matching.ofAfter(located.path()))
				if (before.contains(match.before()) && match.score() < SURE)
					markup.element("p", wording.text("why.match", match.score(), match.grounds().stream().map(wording::ground)
							.collect(Collectors.joining(wording.text("comma")))), "class", "match");
	}

	private void consequences(List<Change> consequences) {
		if (consequences.isEmpty())
			return;
		markup.open("details", "class", "consequences").element("summary", changes.consequences(consequences)).open("ul");
		Map<Kind, List<Change>> byKind = new EnumMap<>(Kind.class);
		consequences.forEach(change -> byKind.computeIfAbsent(change.kinds().get(0), none -> new ArrayList<>()).add(change));
		byKind.forEach((kind, list) -> {
			markup.open("li").element("span", wording.kind(kind), "class", "kind").text(" ");
			for (Change change : list)
				markup.element("a", name(change), "href", "#" + change.id()).text(" ");
			markup.close("li");
		});
		markup.close("ul").close("details");
	}

	private String name(Change change) {
		String codes = changes.codes(change);
		String name = codes.isEmpty() ? wording.element(change.element()) : codes;
		return change.citation() == null ? name : name + " " + change.citation();
	}
}
