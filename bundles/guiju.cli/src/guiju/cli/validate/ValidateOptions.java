package guiju.cli.validate;

import java.time.LocalDate;
import java.util.List;

import guiju.cli.arguments.Values;
import guiju.cli.validate.output.ReportFormat;
import guiju.rules.Severity;
import guiju.rules.Stage;

/**
 * What a user asked validate for.
 *
 * @param paths files and folders
 * @param format how to report
 * @param failOn the least severity that makes the run fail
 * @param stage the stage for all files, or null to leave it to their settings
 * @param baseline the report of an earlier run, or null
 * @param today the day that ages are counted to
 * @param output the file to report into, or null for standard output
 */
record ValidateOptions(List<String> paths, ReportFormat format, Severity failOn, Stage stage, String baseline, LocalDate today,
		String output) {

	private static final Severity[] SEVERITIES = {Severity.ERROR, Severity.WARNING, Severity.INFO};

	static ValidateOptions of(Values values, LocalDate today) {
		return new ValidateOptions(values.arguments(0),
				values.choice("--format", ReportFormat.values(), ReportFormat::id, ReportFormat.TEXT),
				values.choice("--fail-on", SEVERITIES, Severity::id, Severity.ERROR),
				values.choice("--stage", Stage.values(), Stage::id, null),
				values.text("--baseline"), values.date("--today", today), values.text("--output"));
	}
}
