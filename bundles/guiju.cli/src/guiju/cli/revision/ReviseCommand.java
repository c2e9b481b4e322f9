package guiju.cli.revision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import guiju.cli.ExitCode;
import guiju.cli.Session;
import guiju.cli.UsageException;
import guiju.cli.Verb;
import guiju.cli.arguments.Options;
import guiju.cli.arguments.Values;
import guiju.cli.engine.Language;
import guiju.cli.files.Reasons;
import guiju.cli.files.Source;
import guiju.cli.messages.Words;
import guiju.files.AtomicFile;
import guiju.files.SourceReader;
import guiju.files.SourceText;
import guiju.revision.revise.Draft;
import guiju.revision.revise.ReviseRefusedException;
import guiju.revision.revise.Reviser;
import guiju.revision.wording.Wordings;
import guiju.rules.Message;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Begins the next version of a standard. */
public final class ReviseCommand implements Verb {

	@Override
	public String name() {
		return "revise";
	}

	@Override
	public void describe(CommandSpec spec, Words words) {
		new Options(spec, words).argument("file", "FILE", 0)
				.value("output.revise", "FILE|DIR", "-o", "--output")
				.value("reviseDate", "DATE", "--today");
	}

	@Override
	public int run(ParseResult arguments, Session session) {
		Values values = new Values(arguments, session.words());
		String typed = values.argument(0);
		if (typed.isEmpty())
			throw new UsageException(session.words().text("file.emptyPath"));
		Path path = Path.of(typed);
		String name = Source.name(path);
		try {
			SourceText text = SourceReader.text(session.io().directory().resolve(path));
			Draft draft = new Reviser(Language.parser()).revise(text.text(), values.date("--today", null));
			Path target = target(path, values.text("--output"), draft, session);
			if (write(session, target, text.encode(draft.text()), draft)) {
				session.out().line(Source.name(target));
				Wordings wordings = new Wordings(session.words().language());
				for (Message told : draft.told())
					session.problems().say(Source.name(target), wordings.text(told));
			}
		} catch (ReviseRefusedException refused) {
			session.problems().say(name, refused.message(session.words().language()));
			return ExitCode.FOUND;
		} catch (IOException failed) {
			session.problems().report(name, Reasons.of(failed, session.words()));
		}
		return session.exit(ExitCode.FINE);
	}

	private static Path target(Path source, String output, Draft draft, Session session) {
		boolean folder = output != null && (output.endsWith("/") || output.endsWith("\\")
				|| Files.isDirectory(session.io().directory().resolve(Path.of(output))));
		if (output != null && !folder)
			return Path.of(output);
		if (draft.code() == null)
			throw new UsageException(session.words().text("revise.outputMissing"));
		String file = draft.code() + ".ocs";
		return folder ? Path.of(output).resolve(file) : source.resolveSibling(file);
	}

	/** Neither file may be there: a draft that was begun already is somebody's work. */
	private static boolean write(Session session, Path target, byte[] bytes, Draft draft) {
		Path file = session.io().directory().resolve(target);
		try {
			AtomicFile.create(file, bytes);
		} catch (FileAlreadyExistsException begun) {
			session.problems().report(Source.name(target), session.words().text("revise.exists"));
			return false;
		} catch (IOException failed) {
			session.problems().report(Source.name(target), Reasons.of(failed, session.words()));
			return false;
		}
		Path lineage = target.resolveSibling((draft.code() == null ? stem(target) : draft.code()) + ".lineage");
		try {
			if (!Files.exists(session.io().directory().resolve(lineage)))
				AtomicFile.create(session.io().directory().resolve(lineage), draft.lineage().getBytes(StandardCharsets.UTF_8));
		} catch (IOException failed) {
			session.problems().report(Source.name(lineage), Reasons.of(failed, session.words()));
		}
		return true;
	}

	private static String stem(Path file) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}
}
