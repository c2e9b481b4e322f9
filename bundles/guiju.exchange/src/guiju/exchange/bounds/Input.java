package guiju.exchange.bounds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import guiju.exchange.FormatException;
import guiju.exchange.Location;
import guiju.exchange.Problem;

/** Takes in a document of bounded size. Both parsers get it whole, so that an error can show the text at its place. */
public final class Input {

	private Input() {}

	/** Reads a stream to its end, or refuses it once it is too large; does not close it. */
	public static byte[] bytes(InputStream stream) throws IOException, FormatException {
		byte[] bytes = stream.readNBytes(Limits.SIZE + 1);
		bounded(bytes.length);
		return bytes;
	}

	/** Returns the text that bytes are in UTF-8, without a byte order mark; refuses what is no UTF-8. */
	public static String utf8(byte[] bytes) throws FormatException {
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		try {
			return withoutMark(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(buffer).toString());
		} catch (CharacterCodingException notUtf8) {
			int line = 1;
			int start = 0;
			for (int i = 0; i < buffer.position(); i++)
				if (bytes[i] == '\n') {
					line++;
					start = i + 1;
				}
			int column = new String(bytes, start, buffer.position() - start, StandardCharsets.UTF_8).length() + 1;
			throw new FormatException(Problem.of("encoding"), new Location(line, column, ""), notUtf8);
		}
	}

	/** Returns a text without a byte order mark at its beginning; refuses one that is too large. */
	public static String text(String text) throws FormatException {
		bounded(text.length());
		return withoutMark(text);
	}

	private static String withoutMark(String text) {
		return text.startsWith("\ufeff") ? text.substring(1) : text;
	}

	private static void bounded(int size) throws FormatException {
		if (size > Limits.SIZE)
			throw new FormatException(Problem.of("tooLarge", Limits.SIZE / 1024 / 1024), Location.NONE);
	}
}
