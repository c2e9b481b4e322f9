package guiju.report.html;

import java.util.List;

import guiju.report.rows.Block;
import guiju.report.rows.ComparisonTable;
import guiju.report.rows.Row;
import guiju.report.rows.Section;
import guiju.report.rows.Summary;
import guiju.report.wording.Titles;
import guiju.report.wording.Wording;

/** Writes both versions side by side, a table for each part of the standard. */
final class ComparisonHtml {

	/** From here on a browser lays out only the parts that are looked at; a page with fewer rows opens at once as a whole. */
	private static final int LARGE = 1500;

	private final Markup markup;
	private final Wording wording;
	private final ComparisonTable table;
	private final Titles titles;
	private final RowHtml rows;

	ComparisonHtml(Markup markup, Wording wording, ComparisonTable table, Summary summary, Titles titles) {
		this.markup = markup;
		this.wording = wording;
		this.table = table;
		this.titles = titles;
		rows = new RowHtml(markup, wording, new ExplanationHtml(markup, wording, summary, table.comparison().matching()));
	}

	void write() {
		markup.open("section", "class", table.rows().count() < LARGE ? "wide comparison" : "wide comparison large", "id", "changes", "tabindex", "-1", "aria-labelledby", "changes-heading");
		markup.element("h2", wording.text("changes.heading"), "id", "changes-heading");
		if (!table.comparison().changes().isEmpty()) {
			markup.element("p", wording.text("changes.legend"), "class", "note");
			new ToolbarHtml(markup, wording).write(table);
		}
		List<Section> sections = table.sections();
		for (int i = 0; i < sections.size(); i++)
			section(sections.get(i), i);
		markup.element("p", wording.text("changes.nothing"), "class", "nothing", "id", "nothing", "hidden", "").close("section");
	}

	private void section(Section section, int number) {
		String heading = "part-" + number;
		markup.open("section", "class", "part", "data-part", String.valueOf(number), "aria-labelledby", heading).open("h3", "id", heading);
		if (section.duty() == null)
			markup.text(wording.section(section.type()));
		else {
			if (section.duty().code() != null)
				markup.element("span", section.duty().code(), "class", "code").text(" ");
			String name = PartNames.name(section);
			markup.element("span", name.isEmpty() ? wording.section(section.type()) : name, "lang", Languages.of(name, wording));
		}
		tally(section);
		markup.close("h3");
		markup.open("table", "class", "rows", "role", "table", "aria-labelledby", heading).open("thead", "role", "rowgroup").open("tr", "role", "row");
		heading("what", wording.text("column.what"), null);
		heading("old", wording.text("column.old"), titles.before());
		heading("new", wording.text("column.new"), titles.after());
		heading("why", wording.text("column.why"), null);
		markup.close("tr").close("thead");
		for (Block block : section.blocks())
			block(block);
		markup.close("table").close("section");
	}

	private void tally(Section section) {
		long changed = section.rows().filter(row -> row.status() == Row.Status.CHANGED).flatMap(row -> row.changes().stream())
				.filter(change -> change.cause() == null).distinct().count();
		markup.text(" ").element("span", changed == 0 ? wording.text("part.unchanged") : wording.text("part.changed", changed), "class",
				changed == 0 ? "tally none" : "tally");
	}

	private void heading(String style, String word, String version) {
		markup.open("th", "class", style, "scope", "col", "role", "columnheader").text(word);
		if (version != null)
			markup.text(" ").element("span", version, "class", "version");
		markup.close("th");
	}

	private void block(Block block) {
		markup.open("tbody", "role", "rowgroup");
		block.rows().forEach(rows::write);
		markup.close("tbody");
	}
}
