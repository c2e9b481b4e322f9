package guiju.cli.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import guiju.cli.ExitCode;
import guiju.cli.Session;
import guiju.cli.Verb;
import guiju.cli.arguments.Options;
import guiju.cli.arguments.Values;
import guiju.cli.files.Reasons;
import guiju.cli.files.Source;
import guiju.cli.files.SourceFinder;
import guiju.cli.messages.Words;
import guiju.cli.output.Output;
import guiju.cli.validate.baseline.Baseline;
import guiju.files.AtomicFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Checks standards and reports what is found. */
public final class ValidateCommand implements Verb {

	@Override
	public String name() {
		return "validate";
	}

	@Override
	public void describe(CommandSpec spec, Words words) {
		new Options(spec, words).arguments("paths", "PATH", 0)
				.value("format.findings", "text|json|sarif", "--format")
				.value("failOn", "error|warning|info", "--fail-on")
				.value("stage", "draft|publication", "--stage")
				.value("baseline", "FILE", "--baseline")
				.value("today", "DATE", "--today")
				.value("output.report", "FILE", "-o", "--output");
	}

	@Override
	public int run(ParseResult arguments, Session session) throws IOException {
		ValidateOptions options = ValidateOptions.of(new Values(arguments, session.words()), session.io().today());
		Path directory = session.io().directory();
		Baseline baseline = options.baseline() == null ? Baseline.NONE : Baseline.read(directory.resolve(options.baseline()), directory, session);
		if (baseline == null)
			return ExitCode.REFUSED;
		SourceFinder finder = new SourceFinder(directory, Set.of(".ocs"), session.problems(), session.words());
		List<Source> sources = finder.find(options.paths());
		if (options.output() == null)
			return new Validation(options, session, baseline).run(sources, session.out(), session.io().terminals().coloured());
		Path output = directory.resolve(options.output());
		if (finder.isSource(output)) {
			session.problems().report(options.output(), session.words().text("file.isSource"));
			return ExitCode.REFUSED;
		}
		return toFile(output, options, session, baseline, sources);
	}

	private static int toFile(Path output, ValidateOptions options, Session session, Baseline baseline, List<Source> sources) {
		try (AtomicFile file = new AtomicFile(output)) {
			Output report = new Output(file.stream());
			int code = new Validation(options, session, baseline).run(sources, report, false);
			report.flush();
			file.commit();
			return code;
		} catch (IOException unwritable) {
			session.problems().report(options.output(), Reasons.of(unwritable, session.words()));
			return ExitCode.REFUSED;
		}
	}
}
