package guiju.report.html;

import java.util.ArrayList;
import java.util.List;

import guiju.diff.element.ElementType;
import guiju.diff.life.Life;
import guiju.diff.life.Lives;
import guiju.report.wording.Wording;

/**
 * Writes what became of each element over several versions as one HTML page: a column for each version, a row for each
 * element, and links to the comparisons of each version with the next.
 */
public final class LifeReport {

	private final Lives lives;
	private final Wording wording;
	private final Page page;
	private final Markup markup;
	private final LifeRows rows;

	private LifeReport(Lives lives, String title, Wording wording) {
		this.lives = lives;
		this.wording = wording;
		page = new Page(title, wording);
		markup = page.markup();
		rows = new LifeRows(markup, wording, lives);
	}

	/**
	 * Returns the page.
	 *
	 * @param comparisons the comparisons of each version with the next, in order; they have to be those of the lives
	 */
	public static String write(Lives lives, List<IndexEntry> comparisons, Wording wording) {
		String name = comparisons.get(comparisons.size() - 1).name();
		LifeReport report = new LifeReport(lives, wording.text("life.title", name, comparisons.size() + 1), wording);
		report.head(name, comparisons);
		report.comparisons(comparisons);
		report.table(comparisons);
		report.markup.close("main");
		return report.page.end(false);
	}

	private void head(String name, List<IndexEntry> comparisons) {
		markup.element("a", wording.text("page.skip"), "class", "skip", "href", "#lives").raw("\n");
		page.masthead(wording.text("life.eyebrow"), name, () -> {
			markup.open("p", "class", "versions").element("span", comparisons.get(0).before(), "class", "version old");
			for (IndexEntry comparison : comparisons)
				markup.element("span", "→", "class", "arrow", "aria-hidden", "true").element("span", wording.text("page.to"), "class", "spoken")
						.element("span", comparison.after(), "class", "version");
			markup.close("p");
		});
		markup.open("main");
	}

	private void comparisons(List<IndexEntry> comparisons) {
		markup.open("section", "class", "wide", "aria-labelledby", "pairs").element("h2", wording.text("life.pairs"), "id", "pairs").open("ul", "class", "cards");
		for (IndexEntry entry : comparisons) {
			markup.open("li").open("p").element("span", wording.verdict(entry.verdict()), "class", "seal " + entry.verdict().key()).close("p").open("p");
			String versions = entry.before() + " → " + entry.after();
			if (entry.link() == null)
				markup.element("span", versions, "class", "version");
			else
				markup.element("a", versions, "class", "version", "href", Links.relative(entry.link()));
			markup.close("p").element("p", wording.text("life.counts", entry.impacts().values().stream().mapToInt(Integer::intValue).sum(),
					entry.consequences()), "class", "note");
			entry.doubts().forEach(doubt -> markup.element("p", doubt, "class", "warning"));
			markup.close("li");
		}
		markup.close("ul").close("section");
	}

	private void table(List<IndexEntry> comparisons) {
		markup.open("section", "class", "wide", "id", "lives", "tabindex", "-1", "aria-labelledby", "lives-heading").element("h2", wording.text("life.heading"), "id",
				"lives-heading").element("p", wording.text("life.note"), "class", "note");
		markup.open("p", "class", "eventful").open("label", "class", "chip").open("input", "type", "checkbox", "id", "eventful")
				.element("span", wording.text("life.eventful")).close("label").close("p");
		for (ElementType element : ElementType.values()) {
			List<Life> own = lives.lives().stream().filter(life -> LifeRows.group(life.element()) == element).toList();
			if (!own.isEmpty())
				table(element, own, comparisons);
		}
		markup.close("section");
	}

	private void table(ElementType element, List<Life> own, List<IndexEntry> comparisons) {
		String heading = "lives-" + element.key();
		markup.open("section", "class", "part").element("h3", wording.text("life.group." + element.key()), "id", heading).open("div", "class", "scroll", "tabindex",
				"0", "role", "region", "aria-labelledby", heading).open("table", "class", "rows lives", "aria-labelledby", heading).open("thead").open("tr")
				.element("th", wording.text("column.what"), "class", "what", "scope", "col");
		List<String> versions = new ArrayList<>(List.of(comparisons.get(0).before()));
		comparisons.forEach(comparison -> versions.add(comparison.after()));
		versions.forEach(version -> markup.element("th", version, "scope", "col", "class", "version"));
		markup.close("tr").close("thead").open("tbody");
		own.forEach(rows::write);
		markup.close("tbody").close("table").close("div").close("section");
	}
}
