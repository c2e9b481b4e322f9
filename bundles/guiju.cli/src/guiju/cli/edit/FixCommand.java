package guiju.cli.edit;

import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.cli.ExitCode;
import guiju.cli.Session;
import guiju.cli.Verb;
import guiju.cli.arguments.Options;
import guiju.cli.arguments.Values;
import guiju.cli.files.Source;
import guiju.cli.files.SourceFinder;
import guiju.cli.messages.Words;
import guiju.cli.validate.FolderPass;
import guiju.cli.validate.FolderSettings;
import guiju.files.parallel.OrderedPipeline;
import guiju.rules.FindingCode;
import guiju.rules.folder.FolderFinding;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Mends findings in place, or shows as a patch how it would. */
public final class FixCommand implements Verb {

	@Override
	public String name() {
		return "fix";
	}

	@Override
	public void describe(CommandSpec spec, Words words) {
		new Options(spec, words).arguments("paths", "PATH", 0)
				.values("rule", "CODE", "--rule")
				.flag("dryRun", "--dry-run");
	}

	@Override
	public int run(ParseResult arguments, Session session) {
		Values values = new Values(arguments, session.words());
		boolean dryRun = values.has("--dry-run");
		Set<FindingCode> rules = RuleCodes.of(values.texts("--rule"), session.words());
		List<Source> sources = new SourceFinder(session.io().directory(), Set.of(".ocs"), session.problems(), session.words())
				.find(values.arguments(0));
		FolderSettings settings = new FolderSettings(session, session.io().today(), null);
		// What files say of each other is never mended unseen, so it is the same afterwards.
		Map<String, List<FolderFinding>> ofFolder = sources.size() < 2 ? Map.of() : new FolderPass(session, settings).run(sources);
		FileFix fix = new FileFix(session, settings, ofFolder, rules, dryRun);
		FixReport report = new FixReport(session, dryRun);
		int[] done = {0};
		new OrderedPipeline().run(sources, fix::apply, file -> {
			report.file(file);
			session.progress().update(session.words().text("fix.mending"), ++done[0], sources.size());
		});
		session.progress().clear();
		session.out().flush();
		report.end();
		return session.exit(report.hasErrors() ? ExitCode.FOUND : ExitCode.FINE);
	}
}
