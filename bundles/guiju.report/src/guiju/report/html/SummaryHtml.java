package guiju.report.html;

import java.util.List;

import guiju.diff.Comparison;
import guiju.diff.change.Change;
import guiju.diff.change.Impact;
import guiju.diff.change.Located;
import guiju.report.chart.Bar;
import guiju.report.rows.Summary;
import guiju.report.wording.ChangeWording;
import guiju.report.wording.Wording;

/** Writes what a reader needs at first: what the revision amounts to, on what grounds, and how much there is of what. */
final class SummaryHtml {

	private static final int MOST_EVIDENCE = 8;
	private static final int LONGEST_TEXT = 48;

	private final Markup markup;
	private final Wording wording;
	private final ChangeWording changes;
	private final Comparison comparison;
	private final Summary summary;

	SummaryHtml(Markup markup, Wording wording, Comparison comparison, Summary summary) {
		this.markup = markup;
		this.wording = wording;
		this.comparison = comparison;
		this.summary = summary;
		changes = new ChangeWording(wording);
	}

	void write() {
		markup.open("div", "class", "wide summary");
		doubts();
		markup.open("section", "class", "verdict " + summary.verdict().key(), "aria-labelledby", "verdict");
		markup.element("h2", wording.verdict(summary.verdict()), "id", "verdict");
		markup.element("p", wording.verdictMeaning(summary.verdict()), "class", "meaning");
		if (!summary.independent().isEmpty()) {
			figures();
			evidence();
		}
		markup.close("section");
		if (!summary.independent().isEmpty())
			new ChartHtml(markup, wording, Bar.of(summary.independent()), comparison.statistics(), summary.consequenceCount()).write();
		markup.close("div");
	}

	private void doubts() {
		List<String> doubts = wording.doubts(comparison);
		if (doubts.isEmpty())
			return;
		markup.open("section", "class", "doubts", "aria-labelledby", "doubts").element("h2", wording.text("doubts.heading"), "id", "doubts").open("ul");
		doubts.forEach(doubt -> markup.element("li", doubt));
		markup.close("ul").close("section");
	}

	private void figures() {
		markup.open("ul", "class", "figures");
		figure("total", summary.independent().size(), wording.text("figures.changes"));
		for (Impact impact : List.of(Impact.SUBSTANTIVE, Impact.MINOR, Impact.EDITORIAL))
			figure(impact.key(), summary.impacts().get(impact), wording.impact(impact));
		if (summary.consequenceCount() > 0)
			figure("consequence", summary.consequenceCount(), wording.text("figures.consequences"));
		markup.close("ul");
	}

	private void figure(String style, int number, String word) {
		markup.open("li", "class", style).element("b", wording.text("number", number)).text(" ").element("span", word).close("li");
	}

	private void evidence() {
		List<Change> evidence = summary.evidence();
		markup.element("h3", wording.text("evidence.heading")).open("ol", "class", "evidence");
		for (Change change : evidence.subList(0, Math.min(MOST_EVIDENCE, evidence.size()))) {
			String text = text(change);
			markup.open("li").element("a", changes.title(change), "href", "#" + change.id());
			if (!text.isEmpty())
				markup.text(" ").element("span", text, "class", "quote", "lang", Languages.of(text, wording));
			markup.close("li");
		}
		markup.close("ol");
		if (evidence.size() > MOST_EVIDENCE)
			markup.open("p", "class", "more").element("a", wording.text("evidence.more", evidence.size() - MOST_EVIDENCE), "href", "#changes").close("p");
	}

	/** Returns what the change is about; nothing where the title tells it already. */
	private String text(Change change) {
		List<Located> located = change.after().isEmpty() ? change.before() : change.after();
		String text = located.isEmpty() || located.get(0).text() == null ? "" : located.get(0).text();
		if (changes.tellsValues(change) && (text.equals(change.from()) || text.equals(change.to())))
			return "";
		String line = text.replace('\n', ' ');
		return line.codePointCount(0, line.length()) <= LONGEST_TEXT ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
	}
}
