package guiju.report.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import guiju.diff.Comparison;
import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.diff.change.Statistics;
import guiju.diff.element.ElementType;
import guiju.report.rows.ComparisonTable;
import guiju.report.rows.Row;
import guiju.report.rows.Section;
import guiju.report.rows.Summary;
import guiju.report.wording.Titles;
import guiju.report.wording.Wording;

/** Writes a comparison as Markdown with the three columns of a comparison table, one table for each part of the standard. */
public final class MarkdownReport {

	private final Comparison comparison;
	private final Wording wording;
	private final Summary summary;
	private final RowMarkdown rows;
	private final WhyMarkdown explanations;
	private final StringBuilder out = new StringBuilder(8192);

	private MarkdownReport(Comparison comparison, Wording wording) {
		this.comparison = comparison;
		this.wording = wording;
		summary = Summary.of(comparison);
		rows = new RowMarkdown(wording);
		explanations = new WhyMarkdown(summary, wording);
	}

	/** Returns a comparison as Markdown; the last line ends with a line feed. */
	public static String write(Comparison comparison, Wording wording) {
		MarkdownReport report = new MarkdownReport(comparison, wording);
		report.head();
		if (!report.summary.independent().isEmpty()) {
			ComparisonTable.of(comparison).sections().forEach(report::section);
			report.statistics(comparison.statistics());
		}
		return report.out.toString();
	}

	private void head() {
		Titles titles = new Titles(comparison, wording);
		out.append("# ").append(Escape.text(titles.form())).append("\n\n").append(Escape.text(titles.before() + " → " + titles.after())).append("\n\n");
		if (titles.formerName() != null)
			out.append(Escape.text(wording.text("page.former", titles.formerName()))).append("\n\n");
		wording.doubts(comparison).forEach(doubt -> out.append("> ⚠ ").append(Escape.text(doubt)).append("\n\n"));
		out.append("**").append(wording.verdict(summary.verdict())).append("** ").append(wording.verdictMeaning(summary.verdict())).append('\n');
		if (summary.independent().isEmpty())
			return;
		String impacts = List.of(Impact.SUBSTANTIVE, Impact.MINOR, Impact.EDITORIAL).stream().filter(impact -> summary.impacts().get(impact) > 0)
				.map(impact -> wording.text("text.impact", wording.impact(impact), summary.impacts().get(impact))).collect(Collectors.joining(wording.text("comma")));
		out.append('\n').append(wording.text("text.figures", summary.independent().size(), impacts))
				.append(summary.consequenceCount() == 0 ? "" : wording.text("text.following", summary.consequenceCount())).append(wording.text("text.end")).append('\n');
	}

	private void section(Section section) {
		List<Row> shown = section.rows().filter(row -> row.status() == Row.Status.CHANGED).toList();
		if (shown.isEmpty())
			return;
		out.append("\n## ").append(heading(section)).append("\n\n| ").append(wording.text("column.new")).append(" | ").append(wording.text("column.old")).append(" | ")
				.append(wording.text("column.why")).append(" |\n|---|---|---|\n");
		for (Row row : shown)
			out.append("| ").append(rows.side(label(row, row.code()), row.after(), "ins")).append(" | ").append(rows.side(label(row, row.formerCode()), row.before(), "del"))
					.append(" | ").append(explanations.of(row)).append(" |\n");
	}

	private String heading(Section section) {
		Row duty = section.duty();
		if (duty == null)
			return wording.section(section.type());
		String name = (duty.after().isEmpty() ? duty.before() : duty.after()).get(0).text().replace('\n', ' ');
		return Escape.text((duty.code() == null ? wording.section(section.type()) : duty.code()) + " " + name).strip();
	}

	/** Codes tell what an element is; a field has none, and its element may have had another one. */
	private String label(Row row, String code) {
		if (row.element() == ElementType.STANDARD)
			return wording.field(ElementType.STANDARD, row.field() == null ? "name" : row.field());
		String field = row.field() == null ? null : wording.field(row.element(), row.field());
		return field == null || code == null ? field : code + " " + field;
	}

	private void statistics(Statistics statistics) {
		List<Kind> kinds = Arrays.stream(Kind.values()).filter(kind -> statistics.count(kind) > 0).toList();
		out.append("\n## ").append(wording.text("chart.heading")).append("\n\n| ").append(wording.text("statistics.element"));
		kinds.forEach(kind -> out.append(" | ").append(wording.kind(kind)));
		out.append(" |\n|---").append("|--:".repeat(kinds.size())).append("|\n");
		for (ElementType element : statistics.counts().keySet()) {
			out.append("| ").append(wording.element(element));
			kinds.forEach(kind -> out.append(" | ").append(statistics.count(element, kind) == 0 ? "" : wording.text("number", statistics.count(element, kind))));
			out.append(" |\n");
		}
		out.append('\n').append(wording.text("statistics.note")).append('\n');
	}
}
