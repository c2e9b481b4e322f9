package guiju.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a file.
 *
 * @param text the text without byte order mark, so that columns count from what a person sees
 * @param mark whether the file begins with a byte order mark
 */
public record SourceText(String text, boolean mark) {

	private static final String MARK = "\ufeff";

	/** Reads what decoding gave. */
	static SourceText of(String decoded) {
		boolean mark = decoded.startsWith(MARK);
		return new SourceText(mark ? decoded.substring(1) : decoded, mark);
	}

	/**
	 * Returns another text as the bytes of this file: with a byte order mark if it has one.
	 *
	 * @throws RefusedFileException if the text holds half of a character, for which UTF-8 has no bytes; it would be lost
	 */
	public byte[] encode(String changed) throws RefusedFileException {
		CharBuffer rest = CharBuffer.wrap(changed);
		try {
			ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT).encode(rest);
			byte[] start = mark ? MARK.getBytes(StandardCharsets.UTF_8) : new byte[0];
			byte[] bytes = Arrays.copyOf(start, start.length + encoded.remaining());
			encoded.get(bytes, start.length, encoded.remaining());
			return bytes;
		} catch (CharacterCodingException half) {
			throw new RefusedFileException("halfCharacter", changed.substring(0, rest.position()).chars().filter(c -> c == '\n').count() + 1);
		}
	}
}
