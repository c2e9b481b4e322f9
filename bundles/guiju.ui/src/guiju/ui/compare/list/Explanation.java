package guiju.ui.compare.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import guiju.diff.Comparison;
import guiju.diff.change.Change;
import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.diff.element.ElementType;
import guiju.report.chart.KindGroup;
import guiju.report.rows.Row;
import guiju.report.wording.ChangeWording;
import guiju.report.wording.Wording;
import guiju.ui.compare.layout.Span;
import guiju.ui.compare.layout.Style;

/** Words the columns 項目 and 說明 of the list: what happened, how much it matters, why, and what follows from it. */
public final class Explanation {

	private static final Map<Impact, String> SIGNS = Map.of(Impact.SUBSTANTIVE, "●", Impact.MINOR, "◐", Impact.EDITORIAL, "○");

	private final Wording wording;
	private final ChangeWording changes;
	private final String missing;
	private final Map<String, Change> byId;
	private final Set<String> unexplained;

	/**
	 * Words a comparison.
	 *
	 * @param missing says that a change still needs a reason
	 */
	public Explanation(Comparison comparison, Wording wording, String missing) {
		this.wording = wording;
		this.missing = missing;
		changes = new ChangeWording(wording);
		byId = comparison.changes().stream().collect(Collectors.toMap(Change::id, Function.identity()));
		unexplained = comparison.unexplained().stream().map(Change::id).collect(Collectors.toSet());
	}

	/** Returns what a row is about: the kind of element, or the field. */
	public String what(Row row) {
		if (row.field() != null)
			return wording.field(row.element(), row.field());
		return row.element() == ElementType.STANDARD ? wording.field(row.element(), "name") : wording.element(row.element());
	}

	/** Returns what a line is called where it stands alone, as for those who hear the list. */
	public String name(Item item) {
		return switch (item) {
			case Item.Heading heading -> wording.section(heading.type());
			case Item.Consequence consequence -> changes.title(consequence.change());
			case Item.Entry entry -> what(entry.row()) + (entry.row().code() == null ? "" : " " + entry.row().code());
		};
	}

	/** Returns the sign for an impact, which tells it without colour. */
	public static String sign(Impact impact) {
		return SIGNS.get(impact);
	}

	/** Returns the column 說明 of a row. */
	public List<Span> of(Item.Entry entry) {
		List<Span> spans = new ArrayList<>();
		if (!entry.context())
			for (Change change : entry.row().changes())
				change(change, spans);
		if (!entry.following().isEmpty())
			line(spans, new Span((entry.unfolded() ? "▾ " : "▸ ") + changes.consequences(entry.following()), Style.MUTED));
		return List.copyOf(spans);
	}

	private static void line(List<Span> spans, Span... more) {
		if (!spans.isEmpty())
			spans.add(Span.plain("\n"));
		spans.addAll(List.of(more));
	}

	private void change(Change change, List<Span> spans) {
		line(spans);
		for (Kind kind : wording.told(change)) {
			KindGroup group = KindGroup.of(kind);
			spans.add(new Span(group.sign() + " " + wording.kind(change, kind) + (change.citation() == null ? "" : " " + change.citation()), Style.TAG, group.key()));
			spans.add(Span.plain(" "));
		}
		if (change.cause() == null)
			spans.add(new Span(sign(change.impact()) + " " + wording.impact(change.impact()), Style.IMPACT, change.impact().key()));
		else
			spans.add(new Span(wording.text("why.cause") + " " + changes.cause(byId.get(change.cause())), Style.MUTED));
		if (change.reason() != null && !change.reasonDrafted())
			line(spans, Span.plain(change.reason()));
		else if (unexplained.contains(change.id()))
			line(spans, new Span("✎ " + missing, Style.MISSING));
	}

	/** Returns what is said of a consequence in its one line. */
	public List<Span> of(Item.Consequence consequence) {
		KindGroup group = KindGroup.of(consequence.change());
		return List.of(new Span(group.sign() + " " + wording.kinds(consequence.change()), Style.TAG, group.key()), Span.plain("  "),
				Span.plain(changes.place(consequence.change())), new Span("  " + text(consequence.change()), Style.MUTED));
	}

	private static String text(Change change) {
		String text = (change.after().isEmpty() ? change.before() : change.after()).get(0).text();
		return text == null ? "" : text.replace('\n', ' ');
	}
}
