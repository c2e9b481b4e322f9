package guiju.cli.validate.output;

import java.util.Locale;


import guiju.cli.output.JsonOutput;
import guiju.cli.output.Output;
import guiju.cli.validate.CheckedFile;
import guiju.cli.validate.Tally;
import guiju.dsl.check.TextFinding;
import guiju.rules.Message;
import guiju.rules.Messages;
import guiju.rules.Severity;

/** Findings as JSON of the format {@code guiju/findings/1}, as its schema has it. */
final class JsonReport implements Report {

	private final JsonOutput json;
	private final Messages messages;

	JsonReport(Output out, Locale language) {
		json = new JsonOutput(out);
		messages = new Messages(language);
	}

	@Override
	public void begin() {
		json.begin().field("format", "guiju/findings/1").beginArray("files");
	}

	@Override
	public void file(CheckedFile file) {
		json.begin().field("path", file.source().name()).beginArray("findings");
		for (TextFinding finding : file.findings()) {
			json.begin().field("code", finding.code().id()).field("severity", finding.severity().id()).field("line", finding.line())
					.field("column", finding.column()).field("length", finding.length()).field("message", messages.text(finding.message()))
					.beginArray("fixes");
			for (Message fix : finding.fixes())
				json.value(messages.text(fix));
			json.endArray().end();
		}
		json.endArray().end();
	}

	@Override
	public void end(Tally tally) {
		json.endArray().begin("summary").field("files", tally.files()).field("errors", tally.findings(Severity.ERROR))
				.field("warnings", tally.findings(Severity.WARNING)).field("infos", tally.findings(Severity.INFO)).end().end().finish();
	}
}
