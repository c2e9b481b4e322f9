package guiju.cli.validate;

import java.util.List;
import java.util.Map;

import guiju.cli.ExitCode;
import guiju.cli.Session;
import guiju.cli.engine.Language;
import guiju.cli.files.Source;
import guiju.cli.output.Output;
import guiju.cli.validate.baseline.Baseline;
import guiju.cli.validate.output.Report;
import guiju.dsl.check.TextFinding;
import guiju.files.parallel.OrderedPipeline;
import guiju.rules.folder.FolderFinding;

/** One validation of many files. Nothing but their paths, and a few numbers of each, is kept of those that are done. */
final class Validation {

	private final ValidateOptions options;
	private final Session session;
	private final Baseline baseline;
	private final FolderSettings settings;
	private final Tally tally = new Tally();

	Validation(ValidateOptions options, Session session, Baseline baseline) {
		this.options = options;
		this.session = session;
		this.baseline = baseline;
		settings = new FolderSettings(session, options.today(), options.stage());
	}

	/** Checks sources, reports in their order, and returns the exit code. */
	int run(List<Source> sources, Output out, boolean coloured) {
		Map<String, List<FolderFinding>> ofFolder = sources.size() < 2 ? Map.of() : new FolderPass(session, settings).run(sources);
		Report report = options.format().report(out, session, coloured);
		report.begin();
		if (!sources.isEmpty()) {
			FileCheck check = new FileCheck(session, settings, ofFolder, Language.parser());
			String doing = session.words().text("validate.checking");
			int[] done = {0};
			new OrderedPipeline().run(sources, check::check, file -> {
				take(file, report, out);
				session.progress().update(doing, ++done[0], sources.size());
			});
		}
		session.progress().clear();
		report.end(tally);
		return session.exit(tally.reaches(options.failOn()) ? ExitCode.FOUND : ExitCode.FINE);
	}

	private void take(CheckedFile file, Report report, Output out) {
		if (file.refusal() != null) {
			tally.refuse();
			out.flush();
			session.problems().report(file.source().name(), file.refusal());
			return;
		}
		List<TextFinding> reported = baseline.unknown(file.source(), file.text(), file.findings());
		tally.add(reported, file.findings().size() - reported.size());
		if (!reported.isEmpty())
			session.progress().clear();
		report.file(file.withFindings(reported));
		session.show();
	}
}
