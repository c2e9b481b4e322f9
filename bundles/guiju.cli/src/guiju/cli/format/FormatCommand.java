package guiju.cli.format;

import java.util.List;
import java.util.Set;

import guiju.cli.ExitCode;
import guiju.cli.Session;
import guiju.cli.Verb;
import guiju.cli.arguments.Options;
import guiju.cli.arguments.Values;
import guiju.cli.files.Source;
import guiju.cli.files.SourceFinder;
import guiju.cli.messages.Words;
import guiju.cli.output.Visible;
import guiju.files.parallel.OrderedPipeline;
import guiju.text.keyword.Vocabulary;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lays standards out in place, or tells which ones are not laid out. The paths that change go to standard output, one a line. */
public final class FormatCommand implements Verb {

	@Override
	public String name() {
		return "format";
	}

	@Override
	public void describe(CommandSpec spec, Words words) {
		new Options(spec, words).arguments("paths", "PATH", 0)
				.flag("check", "--check")
				.value("keywords", "zh|en", "--keywords");
	}

	@Override
	public int run(ParseResult arguments, Session session) {
		Values values = new Values(arguments, session.words());
		boolean check = values.has("--check");
		Vocabulary vocabulary = values.choice("--keywords", Vocabulary.values(), FormatCommand::id, null);
		List<Source> sources = new SourceFinder(session.io().directory(), Set.of(".ocs"), session.problems(), session.words())
				.find(values.arguments(0));
		FileFormat format = new FileFormat(session, vocabulary, check);
		int[] done = {0, 0};
		new OrderedPipeline().run(sources, format::apply, file -> {
			take(file, session, done);
			session.progress().update(session.words().text("format.formatting"), ++done[0], sources.size());
		});
		session.progress().clear();
		session.out().flush();
		if (!sources.isEmpty())
			session.problems().say(null, session.words().text(check ? "format.checked" : "format.formatted", sources.size(), done[1]));
		return session.exit(check && done[1] > 0 ? ExitCode.FOUND : ExitCode.FINE);
	}

	private static void take(FormattedFile file, Session session, int[] done) {
		if (file.refusal() != null) {
			session.out().flush();
			session.problems().report(file.source().name(), file.refusal());
		} else if (file.changes()) {
			done[1]++;
			session.progress().clear();
			session.out().line(Visible.text(file.source().name()));
			session.show();
		}
	}

	private static String id(Vocabulary vocabulary) {
		return vocabulary == Vocabulary.CHINESE ? "zh" : "en";
	}
}
