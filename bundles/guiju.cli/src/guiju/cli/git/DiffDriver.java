package guiju.cli.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import guiju.cli.ExitCode;
import guiju.cli.Session;
import guiju.cli.engine.Language;
import guiju.cli.files.Reasons;
import guiju.cli.output.Visible;
import guiju.diff.Comparison;
import guiju.diff.Differ;
import guiju.diff.Side;
import guiju.diff.lineage.Lineage;
import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Token;
import guiju.dsl.location.LineIndex;
import guiju.files.SourceReader;
import guiju.report.text.TextReport;
import guiju.report.wording.Wording;

/**
 * What git diff calls for a file: path, old file, its id and mode, new file, its id and mode, and for a renamed one the new path
 * and what git says of it. It must always end with 0, or git ends the whole diff; what cannot be read is told in its place.
 */
final class DiffDriver {

	private static final String NOTHING = "/dev/null";

	private final Session session;

	DiffDriver(Session session) {
		this.session = session;
	}

	int run(List<String> arguments) {
		String path = arguments.isEmpty() ? "" : arguments.get(0);
		String newPath = arguments.size() > 7 ? arguments.get(7) : path;
		session.out().line(Visible.text("guiju diff " + path + (newPath.equals(path) ? "" : " → " + newPath)));
		if (arguments.size() < 5) {
			session.out().line(session.words().text("git.unmerged"));
			return ExitCode.FINE;
		}
		try {
			Comparison comparison = new Differ().compare(side(arguments.get(1), "a/" + path), side(arguments.get(4), "b/" + newPath), Lineage.EMPTY);
			session.out().write(TextReport.write(comparison, new Wording(session.words().language()), session.io().terminals().coloured()));
		} catch (IOException unreadable) {
			session.out().line(Reasons.of(unreadable, session.words()));
		} catch (RuntimeException | StackOverflowError unexpected) {
			session.out().line(session.words().text("unexpected", String.valueOf(unexpected)));
			session.problems().debug(unexpected);
		}
		session.out().line("");
		return ExitCode.FINE;
	}

	private Side side(String file, String name) throws IOException {
		if (file.equals(NOTHING))
			return Side.sound(Language.parser().parse("").standard(), session.words().text("git.noFile"));
		String text = SourceReader.text(session.io().directory().resolve(Path.of(file))).text();
		List<Integer> unread = new ArrayList<>();
		LineIndex lines = new LineIndex(text);
		for (Token token : LineLexer.tokens(text))
			if (token.type().isHiddenLine())
				unread.add(lines.line(token.start()));
		return new Side(Language.parser().parse(text).standard(), name, unread);
	}
}
