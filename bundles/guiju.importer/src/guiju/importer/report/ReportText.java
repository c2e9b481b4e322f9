package guiju.importer.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import guiju.importer.conserve.Coverage;
import guiju.importer.conserve.Dropped;

/** The report for people: first what to look at, then everything that was decided. */
public final class ReportText {

	private ReportText() {}

	/** Returns a report in lines that end in \n. */
	public static String write(ImportReport report, Locale locale) {
		Wording wording = new Wording(locale);
		StringBuilder text = new StringBuilder();
		text.append(wording.format("title", blank(report.code()), blank(report.name()), report.source(), report.format()).strip()).append('\n');
		Coverage coverage = report.coverage();
		text.append(wording.format("coverage", coverage.toString(), number(coverage.visible()), number(coverage.field()), number(coverage.layout()),
				number(coverage.repeat()), number(coverage.dropped()))).append('\n');
		if (!report.missing().isEmpty())
			text.append(wording.format("missing", report.missing().stream().map(StandardPart::printed)
					.collect(Collectors.joining(wording.format("placeSeparator"))))).append('\n');
		if (!report.isStandard())
			text.append(wording.format("noStandard")).append('\n');
		dropped(text, report.dropped(), wording);
		decisions(text, "suspects", report.suspects(), wording);
		decisions(text, "decisions", report.decisions().stream().filter(decision -> !decision.suspect()).toList(), wording);
		return text.toString();
	}

	private static void dropped(StringBuilder text, List<Dropped> dropped, Wording wording) {
		if (dropped.isEmpty())
			return;
		text.append('\n').append(wording.format("dropped", number(dropped.size()))).append('\n');
		for (Dropped part : dropped)
			text.append("  ").append(wording.text(part.place())).append(wording.format("colon")).append(Wording.shown(part.text())).append('\n');
	}

	private static void decisions(StringBuilder text, String heading, List<Decision> decisions, Wording wording) {
		if (decisions.isEmpty())
			return;
		text.append('\n').append(wording.format(heading, number(decisions.size()))).append('\n');
		for (Decision decision : decisions) {
			text.append("  ");
			if (!decision.places().isEmpty())
				text.append(wording.places(decision.places())).append(wording.format("colon"));
			text.append(wording.text(decision)).append(' ')
					.append(wording.format("mark", wording.format(decision.confidence().id()), decision.kind().id())).append('\n');
		}
	}

	private static String number(int number) {
		return String.valueOf(number);
	}

	private static String blank(String value) {
		return value == null ? "" : value.replace('\n', ' ');
	}
}
