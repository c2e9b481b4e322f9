package guiju.cli.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import guiju.cli.ExitCode;
import guiju.cli.Session;
import guiju.cli.UsageException;
import guiju.cli.Verb;
import guiju.cli.arguments.Options;
import guiju.cli.arguments.Values;
import guiju.cli.engine.Language;
import guiju.cli.files.Reasons;
import guiju.cli.messages.Words;
import guiju.cli.version.SourceArguments;
import guiju.cli.version.VersionSource;
import guiju.diff.Side;
import guiju.diff.lineage.Lineage;
import guiju.files.AtomicFile;
import guiju.files.SourceReader;
import guiju.files.SourceText;
import guiju.revision.merge.MergeOptions;
import guiju.revision.merge.MergeResult;
import guiju.revision.merge.Merger;
import guiju.revision.trio.Correspondence;
import guiju.revision.trio.Party;
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
				.value("lineage.merge", "FILE", "--lineage")
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
		Map<Party, VersionSource> sources = new EnumMap<>(Party.class);
		Map<Party, SourceText> texts = new EnumMap<>(Party.class);
		for (Party party : Party.values())
			try {
				sources.put(party, new SourceArguments(session).version(typed.get(party.ordinal())));
				texts.put(party, SourceReader.decode(sources.get(party).read()));
			} catch (IOException unreadable) {
				session.problems().report(typed.get(party.ordinal()), Reasons.of(unreadable, session.words()));
			}
		if (session.problems().any())
			return ExitCode.REFUSED;
		MergeOptions options = new MergeOptions(typed.get(1), typed.get(0), typed.get(2), size == null ? 7 : Integer.parseInt(size), values.has("--show-base"));
		Merger merger = new Merger(Language.parser(), Correspondence.ofMatcher(lineages(session, values, sources, texts)));
		MergeResult result = merger.merge(texts.get(Party.BASE).text(), texts.get(Party.OURS).text(), texts.get(Party.THEIRS).text(), options);
		String output = values.text("--output");
		write(session, output, texts.get(Party.OURS), result);
		new MergeReport(session).tell(output == null ? typed.get(1) : output, result);
		return session.exit(result.isClean() ? ExitCode.FINE : ExitCode.FOUND);
	}

	private static Map<Party, Lineage> lineages(Session session, Values values, Map<Party, VersionSource> sources, Map<Party, SourceText> texts)
			throws IOException {
		Map<Party, Side> sides = new EnumMap<>(Party.class);
		texts.forEach((party, text) -> sides.put(party, Side.sound(Language.parser().parse(text.text()).standard(), sources.get(party).name())));
		Side base = sides.remove(Party.BASE);
		return new MergeLineages(session, values.text("--lineage")).of(base, sources, sides);
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
