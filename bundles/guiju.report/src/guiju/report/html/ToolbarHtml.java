package guiju.report.html;

import java.util.Arrays;
import java.util.List;

import guiju.diff.change.Change;
import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.report.rows.ComparisonTable;
import guiju.report.rows.Section;
import guiju.report.wording.Wording;

/** Writes the tools for a long comparison. They are shown by the script, since without it they would do nothing. */
final class ToolbarHtml {

	private final Markup markup;
	private final Wording wording;

	ToolbarHtml(Markup markup, Wording wording) {
		this.markup = markup;
		this.wording = wording;
	}

	void write(ComparisonTable table) {
		markup.open("form", "class", "filters", "id", "filters", "aria-label", wording.text("tools.filter"), "hidden", "");
		parts(table.sections());
		kinds(table.comparison().changes());
		markup.element("button", wording.text("tools.reset"), "type", "reset", "class", "plain").close("form");
		markup.open("form", "class", "tools", "id", "tools", "role", "search", "aria-label", wording.text("tools.label"), "hidden", "");
		markup.open("label", "class", "find").element("span", wording.text("tools.search"), "class", "spoken")
				.open("input", "type", "search", "id", "find", "placeholder", wording.text("tools.search.hint"), "autocomplete", "off", "aria-keyshortcuts", "/")
				.close("label");
		views();
		markup.open("p", "class", "count", "id", "count", "role", "status", "aria-live", "polite", "data-all", wording.text("count.all"), "data-some",
				wording.text("count.some"), "data-none", wording.text("count.none"), "data-same", wording.text("count.same"), "data-following",
				wording.text("count.following"), "data-and", wording.text("comma"), "data-fold", wording.text("count.fold")).close("p");
		steps();
		markup.close("form");
	}

	private void parts(List<Section> sections) {
		markup.open("fieldset").element("legend", wording.text("tools.part"));
		for (int i = 0; i < sections.size(); i++)
			if (sections.get(i).blocks().stream().anyMatch(block -> block.isTouched()))
				chip("part", String.valueOf(i), sections.get(i).duty() == null ? wording.section(sections.get(i).type())
						: PartNames.chip(sections.get(i), wording));
		markup.close("fieldset");
	}

	private void kinds(List<Change> changes) {
		markup.open("fieldset").element("legend", wording.text("tools.kind"));
		Arrays.stream(Kind.values()).filter(kind -> changes.stream().anyMatch(change -> change.is(kind)))
				.forEach(kind -> chip("kind", kind.key(), wording.kind(kind)));
		markup.close("fieldset").open("fieldset").element("legend", wording.text("tools.impact"));
		for (Impact impact : List.of(Impact.SUBSTANTIVE, Impact.MINOR, Impact.EDITORIAL))
			if (changes.stream().anyMatch(change -> change.impact() == impact))
				chip("impact", impact.key(), wording.impact(impact));
		markup.close("fieldset");
	}

	private void chip(String name, String value, String label) {
		markup.open("label", "class", "chip").open("input", "type", "checkbox", "name", name, "value", value).element("span", label).close("label");
	}

	private void views() {
		markup.open("fieldset", "class", "views").element("legend", wording.text("tools.view"), "class", "spoken");
		for (String view : List.of("changes", "following", "all"))
			markup.open("label").open("input", "type", "radio", "name", "view", "value", view, "checked", view.equals("changes") ? "" : null)
					.element("span", wording.text("view." + view)).close("label");
		markup.close("fieldset");
	}

	private void steps() {
		markup.open("div", "class", "steps", "role", "group", "aria-label", wording.text("tools.steps"));
		markup.open("button", "type", "button", "id", "previous", "aria-keyshortcuts", "p", "title", wording.text("tools.previous.key")).element("span", "↑",
				"aria-hidden", "true").text(" " + wording.text("tools.previous")).close("button");
		markup.element("span", "", "id", "position", "class", "position", "data-words", wording.text("tools.position"));
		markup.open("button", "type", "button", "id", "next", "aria-keyshortcuts", "n", "title", wording.text("tools.next.key")).element("span", "↓", "aria-hidden",
				"true").text(" " + wording.text("tools.next")).close("button").close("div");
	}
}
