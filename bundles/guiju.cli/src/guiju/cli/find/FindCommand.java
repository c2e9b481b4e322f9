package guiju.cli.find;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import guiju.cli.ExitCode;
import guiju.cli.Session;
import guiju.cli.UsageException;
import guiju.cli.Verb;
import guiju.cli.arguments.Options;
import guiju.cli.arguments.Values;
import guiju.cli.files.Reasons;
import guiju.cli.files.Source;
import guiju.cli.files.SourceFinder;
import guiju.cli.messages.Words;
import guiju.dsl.find.Query;
import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Token;
import guiju.files.SourceReader;
import guiju.files.parallel.OrderedPipeline;
import guiju.model.code.Characters;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Finds texts and codes in standards. */
public final class FindCommand implements Verb {

	/** A file read and cut into tokens; what is to be found in it is found as it is reported, so that hits are never collected. */
	private record ReadFile(Source source, String text, List<Token> tokens, String refusal) {}

	@Override
	public String name() {
		return "find";
	}

	@Override
	public void describe(CommandSpec spec, Words words) {
		new Options(spec, words).argument("query", "QUERY", 0).arguments("paths", "PATH", 1).value("format.find", "text|json", "--format");
	}

	@Override
	public int run(ParseResult arguments, Session session) {
		Values values = new Values(arguments, session.words());
		String typed = values.argument(0);
		if (Characters.trim(typed).isEmpty())
			throw new UsageException(session.words().text("find.blank"));
		boolean json = values.choice("--format", new String[] {"text", "json"}, String::valueOf, "text").equals("json");
		FindReport report = json ? new JsonFindReport(session.out())
				: new TextFindReport(session.out(), session.words(), session.io().terminals().coloured());
		List<Source> sources = new SourceFinder(session.io().directory(), Set.of(".ocs"), session.problems(), session.words())
				.find(values.arguments(1));
		return run(typed, sources, report, session);
	}

	private static int run(String typed, List<Source> sources, FindReport report, Session session) {
		Query query = Query.of(typed);
		int[] counts = new int[3];
		report.begin(typed);
		new OrderedPipeline().run(sources, source -> read(source, session), file -> {
			if (file.refusal() != null) {
				session.out().flush();
				session.problems().report(file.source().name(), file.refusal());
			} else {
				counts[0]++;
				session.progress().clear();
				counts[1] += report.file(file.source(), file.text(), file.tokens(), query);
				session.show();
			}
			session.progress().update(session.words().text("find.searching"), ++counts[2], sources.size());
		});
		session.progress().clear();
		report.end(counts[0], counts[1]);
		return session.exit(counts[1] > 0 ? ExitCode.FINE : ExitCode.FOUND);
	}

	private static ReadFile read(Source source, Session session) {
		try {
			String text = SourceReader.text(session.io().directory().resolve(source.path())).text();
			return new ReadFile(source, text, LineLexer.tokens(text), null);
		} catch (IOException unreadable) {
			return new ReadFile(source, null, null, Reasons.of(unreadable, session.words()));
		} catch (RuntimeException | OutOfMemoryError unexpected) {
			session.problems().debug(unexpected);
			return new ReadFile(source, null, null, session.words().text("unexpected", String.valueOf(unexpected)));
		}
	}
}
