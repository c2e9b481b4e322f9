package guiju.cli.validate.baseline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import guiju.cli.Session;
import guiju.cli.files.Reasons;
import guiju.cli.files.Source;
import guiju.dsl.check.TextFinding;
import guiju.rules.Messages;

/** The findings of an earlier run; each is taken out as it is found again. */
public final class Baseline {

	/** No earlier run. */
	public static final Baseline NONE = new Baseline(Path.of("").toAbsolutePath(), Map.of());

	private final Path directory;
	private final Map<String, KnownFindings> byPath;
	private final Messages chinese = new Messages(Messages.CHINESE);
	private final Messages english = new Messages(Messages.ENGLISH);

	private Baseline(Path directory, Map<String, KnownFindings> byPath) {
		this.directory = directory;
		this.byPath = byPath;
	}

	/** Reads the report of an earlier run; returns null, and reports why, where it is none. */
	public static Baseline read(Path file, Path directory, Session session) {
		try {
			Path current = directory.toAbsolutePath().normalize();
			return new Baseline(current, BaselineReader.read(file, path -> path(current, Path.of(path))));
		} catch (IOException unreadable) {
			session.problems().report(Source.name(file.startsWith(directory) ? directory.relativize(file) : file),
					session.words().text("baseline.unreadable", Reasons.of(unreadable, session.words())));
			return null;
		}
	}

	/** Returns the findings of a file that the earlier run did not have. */
	public List<TextFinding> unknown(Source source, String text, List<TextFinding> findings) {
		if (byPath.isEmpty() || findings.isEmpty())
			return findings;
		KnownFindings known = byPath.remove(path(directory, source.path()));
		if (known == null)
			return findings;
		List<TextFinding> unknown = new ArrayList<>(findings);
		unknown.removeIf(finding -> known.takeSaying(finding.code().id(), chinese.text(finding.message()))
				|| known.takeSaying(finding.code().id(), english.text(finding.message())));
		unknown.removeIf(finding -> known.takeAbout(finding, text.substring(finding.offset(), finding.offset() + finding.length())));
		return unknown;
	}

	/** Both runs may have been given the same file as a.ocs, ./a.ocs or with its full path. */
	private static String path(Path directory, Path path) {
		Path normal = directory.resolve(path).normalize();
		return Source.name(normal.startsWith(directory) ? directory.relativize(normal) : normal);
	}
}
