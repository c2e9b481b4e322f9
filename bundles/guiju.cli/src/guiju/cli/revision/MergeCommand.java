package guiju.cli.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import guiju.cli.ExitCode;
import guiju.cli.Session;
import guiju.cli.UsageException;
import guiju.cli.Verb;
import guiju.cli.arguments.Options;
import guiju.cli.arguments.Values;
import guiju.cli.engine.Language;
import guiju.cli.files.Reasons;
import guiju.cli.messages.Words;
import guiju.files.AtomicFile;
import guiju.files.SourceText;
import guiju.revision.merge.MergeOptions;
import guiju.revision.merge.MergeResult;
import guiju.revision.merge.Merger;
import guiju.revision.trio.Correspondence;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Joins two revisions of one standard. */
public final class MergeCommand implements Verb {

	private static final String SIZE = "[1-9][0-9]?";

	@Override
	public String name() {
		return "merge";
	}

	@Override
	public void describe(CommandSpec spec, Words words) {
		new Options(spec, words).arguments("mergeFiles", "BASE OURS THEIRS", 0)
				.value("output.merge", "FILE", "-o", "--output")
				.flag("showBase", "--show-base")
				.value("markerSize", "N", "--marker-size");
	}

	@Override
	public int run(ParseResult arguments, Session session) throws IOException {
		Values values = new Values(arguments, session.words());
		List<String> typed = values.arguments(0);
		if (typed.size() != 3)
			throw new UsageException(session.words().text("merge.three"));
		String size = values.text("--marker-size");
		if (size != null && !size.matches(SIZE))
			throw new UsageException(session.words().text("merge.size", size));
		SourceText[] texts = new SourceText[3];
		for (int i = 0; i < 3; i++)
			try {
				texts[i] = TextSources.read(typed.get(i), session.io().directory());
			} catch (IOException unreadable) {
				session.problems().report(typed.get(i), Reasons.of(unreadable, session.words()));
			}
		if (session.problems().any())
			return ExitCode.REFUSED;
		MergeOptions options = new MergeOptions(typed.get(1), typed.get(0), typed.get(2), size == null ? 7 : Integer.parseInt(size), values.has("--show-base"));
		MergeResult result = new Merger(Language.parser(), Correspondence.ofMatcher()).merge(texts[0].text(), texts[1].text(), texts[2].text(), options);
		String output = values.text("--output");
		write(session, output, texts[1], result);
		new MergeReport(session).tell(output == null ? typed.get(1) : output, result);
		return session.exit(result.isClean() ? ExitCode.FINE : ExitCode.FOUND);
	}

	private static void write(Session session, String output, SourceText ours, MergeResult result) {
		if (output == null) {
			session.out().write(result.text());
			return;
		}
		try {
			AtomicFile.write(session.io().directory().resolve(Path.of(output)), ours.encode(result.text()));
		} catch (IOException failed) {
			session.problems().report(output, Reasons.of(failed, session.words()));
		}
	}
}
