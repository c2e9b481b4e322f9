package guiju.ui.compare.version;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import guiju.diff.Side;
import guiju.dsl.StandardParser;
import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Token;
import guiju.dsl.location.LineIndex;
import guiju.exchange.FormatException;
import guiju.exchange.json.StandardReader;
import guiju.exchange.xmi.XmiReader;
import guiju.files.FileKind;
import guiju.files.FileReasons;
import guiju.files.SourceReader;
import guiju.git.wording.GitException;
import guiju.importer.ImportResult;
import guiju.importer.Importer;
import guiju.importer.cells.Place;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.conserve.Dropped;
import guiju.text.writer.UnwritableStandardException;
import guiju.ui.wording.Words;

/** Reads a version from whatever form it is in; its content decides. May be used by several threads at once. */
public final class VersionReader {

	private final Words words = new Words(VersionReader.class);
	private final Importer importer = Importer.ofAllFormats();
	private final StandardParser parser;

	/** Reads texts by a parser. */
	public VersionReader(StandardParser parser) {
		this.parser = parser;
	}

	/**
	 * What was read of a version.
	 *
	 * @param side what is compared
	 * @param note what the user should know of it, or null
	 */
	public record Reading(Side side, String note) {}

	/** Reads a version from where it is. */
	public Reading read(Version version) throws RefusedVersionException {
		try {
			return read(version, version.read());
		} catch (GitException unknown) {
			throw refused(version, unknown.text(Words.language()));
		} catch (IOException unreadable) {
			throw refused(version, FileReasons.of(unreadable).text(Words.language()));
		} catch (UnreadableSourceException unreadable) {
			throw refused(version, unreadable.message(Words.language()));
		} catch (FormatException broken) {
			throw refused(version, broken.text(Words.language()));
		} catch (UnwritableStandardException unwritable) {
			throw refused(version, unwritable.message(Words.language()));
		}
	}

	private RefusedVersionException refused(Version version, String why) {
		return new RefusedVersionException(words.text("refused", version.name(), why));
	}

	private Reading read(Version version, byte[] content) throws IOException, RefusedVersionException, UnreadableSourceException, FormatException {
		String name = version.name();
		return switch (FileKind.of(content)) {
			case JSON -> new Reading(Side.sound(StandardReader.read(new ByteArrayInputStream(content)), name), null);
			case XMI -> new Reading(Side.sound(XmiReader.read(new ByteArrayInputStream(content)), name), null);
			case TEXT -> isLanguage(version) ? new Reading(ofText(name, SourceReader.decode(content).text()), null) : imported(version, content);
			default -> imported(version, content);
		};
	}

	private static boolean isLanguage(Version version) {
		return version.editable().isPresent() || version instanceof CommittedVersion committed && committed.file().path().toLowerCase(Locale.ROOT).endsWith(".ocs");
	}

	/** Reads a text of the language; lines that cannot be read are told, all others are compared. */
	public Side ofText(String name, String text) {
		List<Integer> unread = new ArrayList<>();
		LineIndex lines = new LineIndex(text);
		for (Token token : LineLexer.tokens(text))
			if (token.type().isHiddenLine())
				unread.add(lines.line(token.start()));
		return new Side(parser.parse(text).standard(), name, unread);
	}

	private Reading imported(Version version, byte[] content) throws IOException, RefusedVersionException, UnreadableSourceException, FormatException {
		ImportResult result = importer.read(version.name(), content);
		if (!result.report().isStandard())
			throw refused(version, words.text("noStandard"));
		int suspects = result.report().suspects().size();
		String note = suspects > 0 || !result.report().coverage().isComplete() ? words.text("imported", version.name(), suspects) : null;
		return new Reading(new Side(result.standard(), version.name(),
				result.report().dropped().stream().map(Dropped::place).map(VersionReader::line).distinct().toList()), note);
	}

	/** What was dropped has no line of its own in a table; its row tells at least about where it is. */
	private static int line(Place place) {
		return Math.max(1, place.line() > 0 ? place.line() : place.row());
	}
}
