package guiju.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import guiju.diff.change.Impact;
import guiju.diff.change.Verdict;
import guiju.report.wording.Wording;

/** Writes the overview of many comparisons as one HTML page: each standard with its verdict and its figures, and what has no partner. */
public final class IndexReport {

	private static final List<Impact> IMPACTS = List.of(Impact.SUBSTANTIVE, Impact.MINOR, Impact.EDITORIAL);

	private final Wording wording;
	private final Page page;
	private final Markup markup;

	private IndexReport(String title, Wording wording) {
		this.wording = wording;
		page = new Page(title, wording);
		markup = page.markup();
	}

	/** What an overview lists without a verdict: a file without a partner, or one that could not be compared. */
	public record Left(String name, String why) {}

	/**
	 * Returns the page.
	 *
	 * @param before what the old versions are called together, such as their folder
	 * @param after what the new versions are called together
	 * @param entries the comparisons, in the order in which they are to be listed
	 * @param left what was not compared, and why
	 */
	public static String write(String before, String after, List<IndexEntry> entries, List<Left> left, Wording wording) {
		IndexReport report = new IndexReport(wording.text("index.title", before, after), wording);
		report.head(before, after, entries);
		report.entries(entries);
		report.left(left);
		report.markup.close("main");
		return report.page.end(false);
	}

	private void head(String before, String after, List<IndexEntry> entries) {
		markup.element("a", wording.text("page.skip"), "class", "skip", "href", "#list").raw("\n");
		page.masthead(wording.text("page.eyebrow"), wording.text("index.heading", entries.size()), () -> {
			markup.open("p", "class", "versions").element("span", before, "class", "version old").element("span", "→", "class", "arrow", "aria-hidden", "true")
					.element("span", wording.text("page.to"), "class", "spoken").element("span", after, "class", "version new").close("p");
		});
		markup.open("main");
		List<Verdict> verdicts = new ArrayList<>(Arrays.asList(Verdict.values()));
		Collections.reverse(verdicts);
		markup.open("ul", "class", "wide figures overview");
		for (Verdict verdict : verdicts)
			markup.open("li", "class", verdict.key()).element("b", wording.text("number", entries.stream().filter(entry -> entry.verdict() == verdict).count()))
					.text(" ").element("span", wording.verdict(verdict)).close("li");
		markup.close("ul");
	}

	private void entries(List<IndexEntry> entries) {
		markup.open("section", "class", "wide", "id", "list", "tabindex", "-1", "aria-labelledby", "list-heading").element("h2", wording.text("index.list"), "id",
				"list-heading").open("div", "class", "scroll").open("table", "class", "index").open("thead").open("tr");
		for (String column : List.of("index.standard", "index.versions", "index.verdict"))
			markup.element("th", wording.text(column), "scope", "col");
		IMPACTS.forEach(impact -> markup.element("th", wording.impact(impact), "scope", "col", "class", "number"));
		markup.element("th", wording.text("index.following"), "scope", "col", "class", "number").close("tr").close("thead").open("tbody");
		entries.forEach(this::entry);
		markup.close("tbody").close("table").close("div").close("section");
	}

	private void entry(IndexEntry entry) {
		markup.open("tr").open("th", "scope", "row");
		if (entry.link() == null)
			markup.element("span", entry.name(), "lang", Languages.of(entry.name(), wording));
		else
			markup.element("a", entry.name(), "href", Links.relative(entry.link()), "lang", Languages.of(entry.name(), wording));
		entry.doubts().forEach(doubt -> markup.element("p", doubt, "class", "warning"));
		markup.close("th").open("td").element("span", entry.before(), "class", "version").text(" → ").element("span", entry.after(), "class", "version").close("td");
		markup.open("td").element("span", wording.verdict(entry.verdict()), "class", "seal " + entry.verdict().key()).close("td");
		IMPACTS.forEach(impact -> number(entry.impacts().getOrDefault(impact, 0)));
		number(entry.consequences());
		markup.close("tr");
	}

	private void number(int number) {
		markup.element("td", number == 0 ? "·" : wording.text("number", number), "class", "number");
	}

	private void left(List<Left> left) {
		if (left.isEmpty())
			return;
		markup.open("section", "class", "wide", "aria-labelledby", "left").element("h2", wording.text("index.left", left.size()), "id", "left").open("ul", "class",
				"left");
		for (Left one : left)
			markup.open("li").element("b", one.name()).text(" ").element("span", one.why()).close("li");
		markup.close("ul").close("section");
	}
}
