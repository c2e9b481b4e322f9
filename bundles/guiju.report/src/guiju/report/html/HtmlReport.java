package guiju.report.html;

import guiju.diff.Comparison;
import guiju.report.rows.ComparisonTable;
import guiju.report.rows.Summary;
import guiju.report.wording.Titles;
import guiju.report.wording.Wording;

/**
 * Writes a comparison as one HTML file: verdict, figures, and both versions side by side. It loads nothing and reads
 * without its script, which only filters, searches and folds.
 */
public final class HtmlReport {

	private HtmlReport() {}

	/** Returns the page; it is meant to be written in UTF-8. */
	public static String write(Comparison comparison, Wording wording) {
		return write(comparison, wording, null);
	}

	/** Returns the page as one of a set; its heading links back to the index at a path relative to it, with / between its parts. */
	public static String write(Comparison comparison, Wording wording, String index) {
		Titles titles = new Titles(comparison, wording);
		Summary summary = Summary.of(comparison);
		ComparisonTable table = ComparisonTable.of(comparison);
		Page page = new Page(titles.page(), wording);
		Markup markup = page.markup();
		markup.element("a", wording.text("page.skip"), "class", "skip", "href", "#changes").raw("\n");
		page.masthead(wording.text("page.eyebrow"), titles.name(), () -> versions(markup, titles, wording, index));
		markup.open("main");
		new SummaryHtml(markup, wording, comparison, summary).write();
		new ComparisonHtml(markup, wording, table, summary, titles).write();
		markup.close("main");
		return page.end(true);
	}

	private static void versions(Markup markup, Titles titles, Wording wording, String index) {
		markup.open("p", "class", "versions");
		markup.element("span", titles.before(), "class", "version old");
		markup.element("span", "→", "class", "arrow", "aria-hidden", "true");
		markup.element("span", wording.text("page.to"), "class", "spoken");
		markup.element("span", titles.after(), "class", "version new").close("p");
		if (titles.formerName() != null)
			markup.open("p", "class", "former").text(wording.text("page.former", titles.formerName())).close("p");
		if (index != null)
			markup.open("p", "class", "back").element("a", wording.text("page.index"), "href", Links.relative(index)).close("p");
	}
}
