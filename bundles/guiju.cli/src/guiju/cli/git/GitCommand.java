package guiju.cli.git;

import java.io.IOException;
import java.util.List;

import guiju.cli.ExitCode;
import guiju.cli.Session;
import guiju.cli.UsageException;
import guiju.cli.Verb;
import guiju.cli.arguments.Options;
import guiju.cli.arguments.Values;
import guiju.cli.files.Reasons;
import guiju.cli.messages.Words;
import guiju.git.driver.Drivers;
import guiju.git.driver.UserFiles;
import guiju.git.wording.GitMessage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * Lets git merge and compare standards by their elements. install and uninstall are for people; merge-driver and diff-driver are
 * what git calls then, and appear in no help.
 */
public final class GitCommand implements Verb {

	@Override
	public String name() {
		return "git";
	}

	@Override
	public void describe(CommandSpec spec, Words words) {
		new Options(spec, words).arguments("gitAction", "install|uninstall", 0)
				.flag("shared", "--shared")
				.flag("global", "--global")
				.value("launcher", "FILE", "--launcher");
	}

	@Override
	public int run(ParseResult arguments, Session session) {
		Values values = new Values(arguments, session.words());
		List<String> typed = values.arguments(0);
		List<String> rest = typed.subList(1, typed.size());
		return switch (typed.get(0)) {
			case "merge-driver" -> new MergeDriver(session).run(rest);
			case "diff-driver" -> new DiffDriver(session).run(rest);
			case "install", "uninstall" -> settings(typed, values, session);
			default -> throw new UsageException(session.words().text("git.action", typed.get(0)));
		};
	}

	private static int settings(List<String> typed, Values values, Session session) {
		if (typed.size() > 1)
			throw new UsageException(session.words().text("git.alone", typed.get(0), typed.get(1)));
		if (values.has("--global") && values.has("--shared"))
			throw new UsageException(session.words().text("git.globalShared"));
		try {
			Drivers drivers = values.has("--global") ? Drivers.ofUser(UserFiles.of(System.getenv())) : Drivers.in(session.io().directory());
			List<GitMessage> told = typed.get(0).equals("install")
					? drivers.install(Program.command(session.io().directory(), values.text("--launcher")), values.has("--shared"))
					: drivers.uninstall(values.has("--shared"));
			for (GitMessage each : told)
				session.out().line(each.text(session.words().language()));
		} catch (IOException failed) {
			session.problems().report(Reasons.of(failed, session.words()));
		}
		return session.exit(ExitCode.FINE);
	}
}
