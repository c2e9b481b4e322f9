package guiju.cli.diff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import guiju.cli.engine.Language;
import guiju.cli.files.RefusedSourceException;
import guiju.cli.messages.Words;
import guiju.diff.Side;
import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Token;
import guiju.dsl.location.LineIndex;
import guiju.exchange.FormatException;
import guiju.exchange.json.StandardReader;
import guiju.exchange.xmi.XmiReader;
import guiju.files.FileKind;
import guiju.files.SourceReader;
import guiju.importer.ImportResult;
import guiju.importer.Importer;
import guiju.importer.cells.Place;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.conserve.Dropped;
import guiju.importer.report.StandardPart;
import guiju.text.writer.UnwritableStandardException;

/**
 * Reads a version from whatever form it is in: the language, or any document that can be imported. Its content decides, since
 * git hands over copies whose names say nothing. May be used by several threads at once.
 */
final class SideReader {

	private final Words words;
	private final Importer importer = Importer.ofAllFormats();

	SideReader(Words words) {
		this.words = words;
	}

	/**
	 * Reads a version.
	 *
	 * @param notes takes what the user should know of it
	 */
	Side read(String name, byte[] content, Consumer<String> notes) throws IOException {
		try {
			return switch (FileKind.of(content)) {
				case JSON -> Side.sound(StandardReader.read(new ByteArrayInputStream(content)), name);
				case XMI -> Side.sound(XmiReader.read(new ByteArrayInputStream(content)), name);
				case TEXT -> ofText(name, content, notes);
				case BINARY -> named(name) ? ofText(name, content, notes) : imported(name, content, notes);
				default -> imported(name, content, notes);
			};
		} catch (UnreadableSourceException unreadable) {
			throw new RefusedSourceException("diff.refused", unreadable.message(words.language()));
		} catch (FormatException broken) {
			throw new RefusedSourceException("diff.refused", broken.text(words.language()));
		} catch (UnwritableStandardException unwritable) {
			throw new RefusedSourceException("diff.refused", unwritable.message(words.language()));
		}
	}

	private Side ofText(String name, byte[] content, Consumer<String> notes) throws IOException, UnreadableSourceException, FormatException {
		boolean named = named(name);
		String text = named || isUtf8(content) ? SourceReader.decode(content).text() : null;
		return text != null && (named || isLanguage(text)) ? ofLanguage(name, text) : imported(name, content, notes);
	}

	/** What is called .ocs and is no document is told as the text that it should be. */
	private static boolean named(String name) {
		return name.toLowerCase(Locale.ROOT).endsWith(".ocs");
	}

	private static boolean isUtf8(byte[] content) {
		try {
			SourceReader.decode(content);
			return true;
		} catch (IOException other) {
			return false;
		}
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

	private static Side ofLanguage(String name, String text) {
		List<Integer> unread = new ArrayList<>();
		LineIndex lines = new LineIndex(text);
		for (Token token : LineLexer.tokens(text))
			if (token.type().isHiddenLine())
				unread.add(lines.line(token.start()));
		return new Side(Language.parser().parse(text).standard(), name, unread);
	}

	private Side imported(String name, byte[] content, Consumer<String> notes) throws IOException, UnreadableSourceException, FormatException {
		ImportResult result = importer.read(name, content);
		if (!result.report().isStandard())
			throw new RefusedSourceException("import.noStandard", result.report().missing().stream().map(StandardPart::printed)
					.collect(Collectors.joining(words.text("list.separator"))));
		long suspects = result.report().suspects().size();
		if (suspects > 0 || !result.report().coverage().isComplete())
			notes.accept(words.text("diff.imported", result.report().coverage(), suspects, name));
		return new Side(result.standard(), name, result.report().dropped().stream().map(Dropped::place).map(SideReader::line).distinct().toList());
	}

	/** What was dropped has no line of its own in a table; its row tells at least about where it is. */
	private static int line(Place place) {
		return Math.max(1, place.line() > 0 ? place.line() : place.row());
	}
}
