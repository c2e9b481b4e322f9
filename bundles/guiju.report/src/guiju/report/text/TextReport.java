package guiju.report.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.diff.Comparison;
import guiju.diff.change.Change;
import guiju.diff.change.Impact;
import guiju.report.chart.KindGroup;
import guiju.report.literal.Signs;
import guiju.report.rows.ComparisonTable;
import guiju.report.rows.Row;
import guiju.report.rows.Section;
import guiju.report.rows.Summary;
import guiju.report.wording.ChangeWording;
import guiju.report.wording.Titles;
import guiju.report.wording.Wording;

/**
 * Writes a comparison as short text: the verdict, the figures, and each change that stands for itself with its wording;
 * what only follows takes one line.
 */
public final class TextReport {

	private final Comparison comparison;
	private final Wording wording;
	private final ChangeWording changes;
	private final Summary summary;
	private final TextStyle style;
	private final RowText rows;
	private final StringBuilder out = new StringBuilder(4096);
	private final Set<String> written = new HashSet<>();

	private TextReport(Comparison comparison, Wording wording, TextStyle style) {
		this.comparison = comparison;
		this.wording = wording;
		this.style = style;
		changes = new ChangeWording(wording);
		summary = Summary.of(comparison);
		rows = new RowText(wording, style);
	}

	/**
	 * Returns a comparison as text; every line ends with a line feed.
	 *
	 * @param coloured whether it is for a terminal that takes colours; every mark can be read without them
	 */
	public static String write(Comparison comparison, Wording wording, boolean coloured) {
		TextReport report = new TextReport(comparison, wording, coloured ? TextStyle.COLOUR : TextStyle.PLAIN);
		report.head();
		ComparisonTable.of(comparison).sections().forEach(report::section);
		return report.out.toString();
	}

	private void head() {
		Titles titles = new Titles(comparison, wording);
		line("", style.bold(Signs.visible(titles.name())) + "  " + Signs.visible(titles.before() + " → " + titles.after()));
		wording.doubts(comparison).forEach(doubt -> line("! ", Signs.visible(doubt)));
		line("", style.bold(wording.verdict(summary.verdict())) + wording.text("text.colon") + wording.verdictMeaning(summary.verdict()));
		if (summary.independent().isEmpty())
			return;
		List<String> impacts = List.of(Impact.SUBSTANTIVE, Impact.MINOR, Impact.EDITORIAL).stream().filter(impact -> summary.impacts().get(impact) > 0)
				.map(impact -> wording.text("text.impact", wording.impact(impact), summary.impacts().get(impact))).toList();
		String counted = wording.text("text.figures", summary.independent().size(), String.join(wording.text("comma"), impacts));
		line("", summary.consequenceCount() == 0 ? counted + wording.text("text.end")
				: counted + wording.text("text.following", summary.consequenceCount()) + wording.text("text.end"));
	}

	private void section(Section section) {
		boolean any = false;
		for (Row row : section.rows().toList())
			for (Change change : row.changes())
				if (change.cause() == null && written.add(change.id())) {
					if (!any)
						line("", "\n" + style.bold(name(section)));
					any = true;
					change(change, row);
				}
	}

	private String name(Section section) {
		Row duty = section.duty();
		if (duty == null)
			return wording.section(section.type());
		String name = (duty.after().isEmpty() ? duty.before() : duty.after()).get(0).text();
		return Signs.visible((duty.code() == null ? wording.section(section.type()) : duty.code()) + (name.isEmpty() ? "" : " " + name.replace('\n', ' ')));
	}

	private void change(Change change, Row row) {
		line("  ", KindGroup.of(change).sign() + " " + Signs.visible(changes.title(change)) + "  " + style.faint(wording.text("text.tag", wording.impact(change.impact()))));
		if (!changes.tellsValues(change))
			rows.lines(row, change).forEach(text -> line("      ", text));
		String consequences = changes.consequences(summary.consequences(change));
		if (!consequences.isEmpty())
			line("      ", style.faint("↳ " + consequences));
		if (change.reason() != null && !change.reasonDrafted())
			line("      ", wording.text("text.reason", Signs.visible(change.reason().replace('\n', ' '))));
	}

	private void line(String indent, String text) {
		out.append(indent).append(text).append('\n');
	}
}
