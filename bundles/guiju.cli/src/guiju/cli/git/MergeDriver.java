package guiju.cli.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import guiju.cli.ExitCode;
import guiju.cli.Session;
import guiju.cli.engine.Language;
import guiju.cli.files.Reasons;
import guiju.cli.revision.MergeReport;
import guiju.files.AtomicFile;
import guiju.files.RefusedFileException;
import guiju.files.SourceReader;
import guiju.files.SourceText;
import guiju.git.driver.ConflictStyle;
import guiju.revision.merge.MergeOptions;
import guiju.revision.merge.MergeResult;
import guiju.revision.merge.Merger;
import guiju.revision.trio.Correspondence;

/**
 * What git calls to merge a file: base, ours, theirs, size of markers, path, and since git 2.44 the names of the three. The
 * result goes where ours is. 0 is a clean merge, 1 one with conflicts; anything above 128 tells git that there is no result,
 * and then ours is as it was.
 */
final class MergeDriver {

	private static final int FAILED = 129;

	private final Session session;

	MergeDriver(Session session) {
		this.session = session;
	}

	int run(List<String> arguments) {
		String path = arguments.size() > 4 ? arguments.get(4) : "";
		try {
			if (arguments.size() < 3) {
				session.problems().report(session.words().text("git.driverArguments"));
				return FAILED;
			}
			MergeResult result = merge(arguments);
			new MergeReport(session).tell(path, result);
			if (!result.isClean())
				session.problems().say(path, session.words().text("git.afterConflict"));
			return result.isClean() ? ExitCode.FINE : ExitCode.FOUND;
		} catch (IOException failed) {
			session.problems().report(path, Reasons.of(failed, session.words()));
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
			session.problems().report(path, session.words().text("unexpected", String.valueOf(unexpected)));
			session.problems().debug(unexpected);
		}
		return FAILED;
	}

	private MergeResult merge(List<String> arguments) throws IOException {
		Path file = file(arguments.get(1));
		byte[][] bytes = { SourceReader.bytes(file(arguments.get(0))), SourceReader.bytes(file), SourceReader.bytes(file(arguments.get(2))) };
		MergeOptions options = options(arguments, false);
		Merger merger = new Merger(Language.parser(), Correspondence.ofMatcher());
		try {
			SourceText ours = SourceReader.decode(bytes[1]);
			String base = SourceReader.decode(bytes[0]).text();
			String theirs = SourceReader.decode(bytes[2]).text();
			MergeResult result = merger.merge(base, ours.text(), theirs, options);
			if (!result.isClean() && ConflictStyle.showsBase(session.io().directory()))
				result = merger.merge(base, ours.text(), theirs, options(arguments, true));
			AtomicFile.write(file, ours.encode(result.text()));
			return result;
		} catch (RefusedFileException noText) {
			// Bytes that are no text in UTF-8 still have lines, and each byte is kept.
			MergeResult result = merger.byLines(latin(bytes[0]), latin(bytes[1]), latin(bytes[2]), options);
			AtomicFile.write(file, result.text().getBytes(StandardCharsets.ISO_8859_1));
			return result;
		}
	}

	private static String latin(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	private Path file(String typed) {
		return session.io().directory().resolve(Path.of(typed));
	}

	private static MergeOptions options(List<String> arguments, boolean withBase) {
		String size = arguments.size() > 3 ? arguments.get(3) : "";
		return new MergeOptions(label(arguments, 6, MergeOptions.DEFAULT.ours()), label(arguments, 5, MergeOptions.DEFAULT.base()),
				label(arguments, 7, MergeOptions.DEFAULT.theirs()), size.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(size) : 7, withBase);
	}

	/** An older git leaves the placeholders that it does not know. */
	private static String label(List<String> arguments, int index, String otherwise) {
		String label = index < arguments.size() ? arguments.get(index) : "";
		return label.isEmpty() || label.matches("%[SXY]") ? otherwise : label;
	}
}
