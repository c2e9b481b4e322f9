package guiju.cli.diff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import guiju.cli.Session;
import guiju.cli.version.LineageFiles;
import guiju.cli.version.VersionSource;
import guiju.diff.Comparison;
import guiju.diff.life.Lives;
import guiju.report.html.IndexEntry;
import guiju.report.html.IndexReport.Left;
import guiju.report.wording.Wording;

/** A series of versions, oldest first: a report from each to the next, and an index with the life of each element. */
final class SeriesDiff {

	private final Session session;
	private final DiffOptions options;
	private final Path folder;

	SeriesDiff(Session session, DiffOptions options, Path folder) {
		this.session = session;
		this.options = options;
		this.folder = folder;
	}

	/** Compares, reports and returns the exit code. */
	int run(List<VersionSource> versions) {
		DiffFormat format = options.formatOr(DiffFormat.HTML);
		Wording wording = new Wording(session.words().language());
		ResultFiles files = new ResultFiles(session);
		versions.forEach(files::protect);
		Verdicts verdicts = new Verdicts(session, options);
		VersionComparison comparing = new VersionComparison(session, new LineageFiles(null, session.words()), options.force());
		ResultIndex index = new ResultIndex(folder, format, wording, files);
		List<Left> left = new ArrayList<>();
		List<Comparison> comparisons = new ArrayList<>();
		// Each is read once, so that the end of one comparison is the beginning of the next.
		List<ReadVersion> read = versions.stream().map(comparing::read).toList();
		for (int i = 1; i < versions.size(); i++) {
			Compared compared = comparing.compare(read.get(i - 1), read.get(i));
			if (!verdicts.take(compared)) {
				left.add(new Left(compared.refused(), compared.refusal()));
				continue;
			}
			Comparison comparison = compared.comparison();
			Path target = ReportNames.free(folder, ReportNames.of(comparison), format.suffix(), files);
			String name = target.getFileName().toString();
			byte[] report = format.write(comparison, new ReportStyle(wording, options.headings(), false, ResultIndex.addressFrom(Path.of(name))));
			if (files.write(target, report)) {
				index.add(IndexEntry.of(comparison, wording, name));
				comparisons.add(comparison);
			}
		}
		// A life with a gap would tell of elements that end and begin again.
		boolean whole = comparisons.size() == versions.size() - 1;
		index.write(versions.get(0).name(), versions.get(versions.size() - 1).name(), left, whole ? Lives.of(comparisons) : null);
		return verdicts.exit(false);
	}
}
