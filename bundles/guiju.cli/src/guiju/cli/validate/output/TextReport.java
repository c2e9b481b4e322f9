package guiju.cli.validate.output;

import guiju.cli.messages.Words;
import guiju.cli.output.Colour;
import guiju.cli.output.Excerpt;
import guiju.cli.output.Output;
import guiju.cli.output.Visible;
import guiju.cli.validate.CheckedFile;
import guiju.cli.validate.Tally;
import guiju.dsl.check.TextFinding;
import guiju.dsl.location.LineIndex;
import guiju.rules.Message;
import guiju.rules.Messages;
import guiju.rules.Severity;

/** Findings for people: where, what, the line with the place marked below it, and how to mend it. */
final class TextReport implements Report {

	private final Output out;
	private final Words words;
	private final Messages messages;
	private final boolean coloured;

	TextReport(Output out, Words words, boolean coloured) {
		this.out = out;
		this.words = words;
		this.coloured = coloured;
		messages = new Messages(words.language());
	}

	@Override
	public void begin() {
		// Nothing stands before the first finding.
	}

	@Override
	public void file(CheckedFile file) {
		if (file.findings().isEmpty())
			return;
		String path = Visible.text(file.source().name());
		LineIndex lines = new LineIndex(file.text());
		for (TextFinding finding : file.findings())
			finding(path, finding, file.text(), lines);
	}

	private void finding(String path, TextFinding finding, String text, LineIndex lines) {
		out.line(Colour.BOLD.paint(path + ":" + finding.line() + ":" + finding.column() + ":", coloured) + " "
				+ colour(finding.severity()).paint(words.text("severity." + finding.severity().id()) + ":", coloured) + " "
				+ shown(finding.message()) + " [" + finding.code().id() + "]");
		Excerpt excerpt = Excerpt.of(text, lines.start(finding.line()), lines.end(finding.line()), finding.offset(), finding.length());
		if (!excerpt.isBlank()) {
			out.line(excerpt.line());
			out.line(Colour.GREEN.paint(excerpt.marker(), coloured));
		}
		for (Message fix : finding.fixes())
			out.line("  " + words.text("validate.fix", shown(fix)));
	}

	private String shown(Message message) {
		return Visible.text(messages.text(message));
	}

	private static Colour colour(Severity severity) {
		return switch (severity) {
			case ERROR -> Colour.RED;
			case WARNING -> Colour.YELLOW;
			default -> Colour.BLUE;
		};
	}

	@Override
	public void end(Tally tally) {
		if (tally.files() + tally.refused() == 0)
			return;
		StringBuilder summary = new StringBuilder(words.text("validate.summary", tally.files(), tally.findings(Severity.ERROR),
				tally.findings(Severity.WARNING), tally.findings(Severity.INFO)));
		if (tally.known() > 0)
			summary.append(words.text("validate.known", tally.known()));
		if (tally.refused() > 0)
			summary.append(words.text("validate.refused", tally.refused()));
		out.line(summary.toString());
	}
}
