package guiju.cli.validate.output;

import java.nio.file.Path;

import guiju.cli.ExitCode;
import guiju.cli.Problems.Problem;
import guiju.cli.Session;
import guiju.cli.Version;
import guiju.cli.output.JsonOutput;
import guiju.cli.output.Output;
import guiju.cli.validate.CheckedFile;
import guiju.cli.validate.Tally;
import guiju.dsl.check.TextFinding;
import guiju.rules.Message;
import guiju.rules.Messages;

/**
 * Findings as SARIF 2.1.0, for code hosting sites and editors. The rules come first with their help in both languages, the
 * results as they come, and last, as invocation, what kept the run from its whole work.
 */
final class SarifReport implements Report {

	private final JsonOutput json;
	private final Session session;
	private final Messages messages;

	SarifReport(Output out, Session session) {
		this.session = session;
		json = new JsonOutput(out);
		messages = new Messages(session.words().language());
	}

	@Override
	public void begin() {
		json.begin().field("$schema", "https://json.schemastore.org/sarif-2.1.0.json").field("version", "2.1.0").beginArray("runs").begin()
				.begin("tool").begin("driver").field("name", "Guiju").field("version", Version.NUMBER)
				.field("semanticVersion", Version.NUMBER).field("language", session.words().tag());
		new SarifRules(session.words().language()).write(json);
		json.end().end().field("language", session.words().tag()).field("columnKind", "utf16CodeUnits");
		json.begin("originalUriBaseIds").begin(SarifUri.BASE).field("uri", SarifUri.folder(session.io().directory())).end().end();
		json.beginArray("results");
	}

	@Override
	public void file(CheckedFile file) {
		Fingerprints fingerprints = new Fingerprints(file.text());
		for (TextFinding finding : file.findings()) {
			json.begin().field("ruleId", finding.code().id()).field("ruleIndex", finding.code().ordinal())
					.field("level", SarifRules.level(finding.severity()));
			json.begin("message").field("text", messages.text(finding.message())).end();
			json.beginArray("locations").begin().begin("physicalLocation");
			artifact(file.source().path());
			json.begin("region").field("startLine", finding.line()).field("startColumn", finding.column())
					.field("endLine", finding.line()).field("endColumn", finding.column() + finding.length()).end();
			json.end().end().endArray();
			json.begin("partialFingerprints").field(Fingerprints.NAME, fingerprints.of(finding)).end();
			fixes(finding);
			json.end();
		}
	}

	/** A fix of SARIF is an exact edit; ours say in words what to do, so they are properties. */
	private void fixes(TextFinding finding) {
		if (finding.fixes().isEmpty())
			return;
		json.begin("properties").beginArray("fixes");
		for (Message fix : finding.fixes())
			json.value(messages.text(fix));
		json.endArray().end();
	}

	private void artifact(Path path) {
		json.begin("artifactLocation").field("uri", SarifUri.of(path));
		if (!path.isAbsolute())
			json.field("uriBaseId", SarifUri.BASE);
		json.end();
	}

	@Override
	public void end(Tally tally) {
		boolean successful = !session.problems().any();
		json.endArray().beginArray("invocations").begin().field("executionSuccessful", successful);
		if (!successful)
			json.field("exitCode", ExitCode.REFUSED);
		notifications("toolExecutionNotifications", false);
		notifications("toolConfigurationNotifications", true);
		json.end().endArray().end().endArray().end().finish();
	}

	private void notifications(String field, boolean ofSettings) {
		json.beginArray(field);
		for (Problem problem : session.problems().all())
			if (problem.isOfSettings() == ofSettings) {
				json.begin().field("level", "error").begin("message")
						.field("text", problem.path() == null ? problem.text() : problem.path() + ": " + problem.text()).end().end();
			}
		json.endArray();
	}
}
