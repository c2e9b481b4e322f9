package guiju.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * A text that is in another encoding than UTF-8, but so surely in that one that it can be written anew as UTF-8. Nothing in it was
 * guessed: bytes that are no character of the encoding make it none of this kind.
 *
 * @param encoding what the encoding is called
 * @param text the text, without byte order mark
 */
public record ForeignText(String encoding, String text) {

	/** Returns what bytes say that are not UTF-8, or empty where nobody can be sure, or where they are UTF-8 after all. */
	public static Optional<ForeignText> of(byte[] bytes) {
		return switch (FileKind.of(bytes)) {
			case UTF16 -> decode(bytes, "UTF-16", isLittle(bytes) ? "UTF-16LE" : "UTF-16BE");
			case UTF32 -> decode(bytes, "UTF-32", "UTF-32");
			// Windows writes more characters than the standard of Big5 has, and calls it so.
			case TEXT -> chinese(bytes).flatMap(name -> decode(bytes, name, name.equals("Big5") ? "x-windows-950" : name));
			default -> Optional.empty();
		};
	}

	private static Optional<String> chinese(byte[] bytes) {
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		try {
			StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(buffer);
			return Optional.empty();
		} catch (CharacterCodingException notUtf8) {
			return Encoding.chinese(bytes, buffer.position());
		}
	}

	/** By the byte order mark, or else by the side where line feeds have their NUL. */
	private static boolean isLittle(byte[] bytes) {
		ByteBuffer start = ByteBuffer.wrap(bytes).order(ByteOrder.BIG_ENDIAN);
		if (bytes.length >= 2 && (start.getChar(0) == 0xfeff || start.getChar(0) == 0xfffe))
			return start.getChar(0) == 0xfffe;
		for (int i = 0; i + 1 < bytes.length; i += 2)
			if (bytes[i] == '\n' && bytes[i + 1] == 0)
				return true;
		return false;
	}

	private static Optional<ForeignText> decode(byte[] bytes, String name, String charset) {
		try {
			String decoded = Charset.forName(charset).newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
			return decoded.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(new ForeignText(name, SourceText.of(decoded).text()));
		} catch (CharacterCodingException | UnsupportedCharsetException unsure) {
			return Optional.empty();
		}
	}
}
