package guiju.cli.diff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import guiju.cli.ExitCode;
import guiju.cli.Session;
import guiju.cli.files.Source;
import guiju.cli.version.FileVersion;
import guiju.cli.version.LineageFiles;
import guiju.files.parallel.OrderedPipeline;
import guiju.report.html.IndexEntry;
import guiju.report.html.IndexReport.Left;
import guiju.report.wording.Wording;

/**
 * Two folders: a report for each standard that both have, and an index. What one has alone is told, and what cannot be compared
 * does not stop the rest. Each comparison is written and forgotten before the next few are made.
 */
final class FolderDiff {

	/** A comparison with its report, made by one of several threads. */
	private record Reported(FolderPair pair, Compared compared, byte[] report, IndexEntry entry) {}

	private final Session session;
	private final DiffOptions options;
	private final Path folder;
	private final DiffFormat format;
	private final Wording wording;
	private final ResultFiles files;
	private final Verdicts verdicts;
	private final VersionComparison comparison;
	private final List<Left> unread = new ArrayList<>();

	FolderDiff(Session session, DiffOptions options, Path folder) {
		this.session = session;
		this.options = options;
		this.folder = folder;
		format = options.formatOr(DiffFormat.HTML);
		wording = new Wording(session.words().language());
		files = new ResultFiles(session);
		verdicts = new Verdicts(session, options);
		comparison = new VersionComparison(session, new LineageFiles(null, session.words()), options.force());
	}

	/** Compares, reports and returns the exit code. */
	int run(Path before, Path after) {
		FolderReader reader = new FolderReader(session);
		FolderPairs pairs = FolderPairs.of(read(reader, before), read(reader, after));
		if (pairs.pairs().isEmpty() && pairs.added().isEmpty() && pairs.removed().isEmpty()) {
			session.problems().report(session.words().text("diff.nothingToPair"));
			return ExitCode.REFUSED;
		}
		List<Left> left = new ArrayList<>(unread);
		left.addAll(left("diff.passed", pairs.passed()));
		left.addAll(left("diff.onlyOld", pairs.removed()));
		left.addAll(left("diff.onlyNew", pairs.added()));
		ResultIndex index = new ResultIndex(folder, format, wording, files);
		int[] done = {0};
		new OrderedPipeline().run(pairs.pairs(), this::report, reported -> {
			take(reported, index, left);
			session.progress().update(session.words().text("diff.comparing"), ++done[0], pairs.pairs().size());
		});
		session.progress().clear();
		index.write(Source.name(before), Source.name(after), left);
		session.out().flush();
		session.problems().say(null, session.words().text("diff.folders", index.size(), pairs.removed().size(), pairs.added().size()));
		return verdicts.exit(!pairs.added().isEmpty() || !pairs.removed().isEmpty());
	}

	private List<FolderStandard> read(FolderReader reader, Path typed) {
		List<FolderStandard> standards = reader.read(typed, folder);
		for (FolderStandard standard : standards) {
			files.protect(session.io().directory().resolve(standard.source().path()));
			if (standard.refusal() != null) {
				session.problems().report(standard.source().name(), standard.refusal());
				unread.add(new Left(standard.source().name(), standard.refusal()));
			}
		}
		return standards;
	}

	/** Tells of standards that are not compared, and why. */
	private List<Left> left(String key, List<FolderStandard> standards) {
		return standards.stream().map(standard -> {
			String why = session.words().text(key);
			session.problems().say(standard.source().name(), why);
			return new Left(standard.source().name(), why);
		}).toList();
	}

	private void take(Reported reported, ResultIndex index, List<Left> left) {
		if (!verdicts.take(reported.compared()))
			left.add(new Left(reported.compared().refused(), reported.compared().refusal()));
		else if (files.write(target(reported.pair()), reported.report()))
			index.add(reported.entry());
	}

	private Reported report(FolderPair pair) {
		Compared compared = comparison.compare(comparison.read(version(pair.before())), comparison.read(version(pair.after())));
		if (compared.comparison() == null)
			return new Reported(pair, compared, null, null);
		byte[] report = format.write(compared.comparison(), new ReportStyle(wording, options.headings(), false, ResultIndex.addressFrom(path(pair))));
		return new Reported(pair, compared, report, IndexEntry.of(compared.comparison(), wording, Source.name(path(pair))));
	}

	private FileVersion version(FolderStandard standard) {
		Path path = standard.source().path();
		return new FileVersion(path, session.io().directory().resolve(path));
	}

	/** Below the results the report stands where the new version stands in its folder. */
	private Path path(FolderPair pair) {
		return pair.after().source().below(Path.of(""), format.suffix());
	}

	private Path target(FolderPair pair) {
		return folder.resolve(path(pair));
	}
}
