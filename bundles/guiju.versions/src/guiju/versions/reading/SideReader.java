package guiju.versions.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

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
import guiju.files.RefusedFileException;
import guiju.files.SourceReader;
import guiju.git.wording.GitException;
import guiju.importer.ImportResult;
import guiju.importer.Importer;
import guiju.importer.cells.Place;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.conserve.Dropped;
import guiju.text.writer.UnwritableStandardException;
import guiju.versions.place.VersionPlace;

/**
 * Reads a version from whatever form it is in: the language, Guiju's JSON and XMI, or any document that can be imported. Its
 * content decides, since git hands over copies whose names say nothing. May be used by several threads at once.
 */
public final class SideReader {

	private static final String OWN = ".ocs";

	private final Importer importer = Importer.ofAllFormats();
	private final Supplier<StandardParser> parser;

	/** Reads texts by a parser, which is asked for with the first of them: whoever reads other forms only never waits for it. */
	public SideReader(Supplier<StandardParser> parser) {
		this.parser = parser;
	}

	/**
	 * Reads a version from where it is.
	 *
	 * @param name what the user calls it
	 */
	public Reading read(VersionPlace place, String name) throws UnreadableVersionException {
		try {
			return read(place.read(), place.fileName(), name);
		} catch (GitException unknown) {
			throw UnreadableVersionException.because(unknown::text, unknown);
		} catch (IOException unreadable) {
			throw UnreadableVersionException.because(FileReasons.of(unreadable)::text, unreadable);
		} catch (UnreadableSourceException unreadable) {
			throw UnreadableVersionException.because(unreadable::message, unreadable);
		} catch (FormatException broken) {
			throw UnreadableVersionException.because(broken::text, broken);
		} catch (UnwritableStandardException unwritable) {
			throw UnreadableVersionException.because(unwritable::message, unwritable);
		}
	}

	private Reading read(byte[] content, String fileName, String name)
			throws IOException, UnreadableSourceException, FormatException, UnreadableVersionException {
		return switch (FileKind.of(content)) {
			case JSON -> Reading.own(Side.sound(StandardReader.read(new ByteArrayInputStream(content)), name));
			case XMI -> Reading.own(Side.sound(XmiReader.read(new ByteArrayInputStream(content)), name));
			case TEXT, UTF16, UTF32, BINARY -> ofText(content, isOwn(fileName), name);
			default -> imported(content, name);
		};
	}

	/** What is called .ocs and is no document is told as the text that it should be. */
	private Reading ofText(byte[] content, boolean own, String name)
			throws IOException, UnreadableSourceException, FormatException, UnreadableVersionException {
		try {
			String text = SourceReader.decode(content).text();
			return own || isLanguage(text) ? Reading.own(ofText(name, text)) : imported(content, name);
		} catch (RefusedFileException noUtf8) {
			if (own)
				throw noUtf8;
			return imported(content, name);
		}
	}

	private static boolean isOwn(String fileName) {
		return fileName.toLowerCase(Locale.ROOT).endsWith(OWN);
	}

	/** A document that is not of the language has hardly a line that reads as one; an empty text is an empty standard. */
	private static boolean isLanguage(String text) {
		int heads = 0;
		int unread = 0;
		for (Token token : LineLexer.tokens(text)) {
			heads += token.type().isHead() ? 1 : 0;
			unread += token.type().isHiddenLine() ? 1 : 0;
		}
		return heads >= unread;
	}

	/** Reads a text of the language; lines that cannot be read are told, all others are compared. */
	public Side ofText(String name, String text) {
		List<Integer> unread = new ArrayList<>();
		LineIndex lines = new LineIndex(text);
		for (Token token : LineLexer.tokens(text))
			if (token.type().isHiddenLine())
				unread.add(lines.line(token.start()));
		return new Side(parser.get().parse(text).standard(), name, unread);
	}

	private Reading imported(byte[] content, String name) throws UnreadableSourceException, FormatException, UnreadableVersionException {
		ImportResult result = importer.read(name, content);
		if (!result.report().isStandard())
			throw UnreadableVersionException.noStandard(result.report().missing());
		List<Integer> dropped = result.report().dropped().stream().map(Dropped::place).map(SideReader::line).distinct().toList();
		return new Reading(new Side(result.standard(), name, dropped), Optional.of(Imported.of(result.report())));
	}

	/** What was dropped has no line of its own in a table; its row tells at least about where it is. */
	private static int line(Place place) {
		return Math.max(1, place.line() > 0 ? place.line() : place.row());
	}
}
