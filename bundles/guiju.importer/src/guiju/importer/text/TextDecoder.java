package guiju.importer.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes text whose encoding nobody tells: what a byte order mark says, else UTF-8, else UTF-16 by its zero bytes, else Big5
 * where the content is certainly that. Every decoding is strict; a character that had to be guessed would be one lost.
 */
public final class TextDecoder {

	private static final int ENOUGH = 4096;
	private static final int ONE_SIDED = 20;

	private TextDecoder() {}

	/** Returns the text of a content without its byte order mark, or null where it is no text of a known encoding. */
	public static String decode(byte[] content) {
		Charset marked = marked(content);
		if (marked != null)
			return decode(content, marked == StandardCharsets.UTF_8 ? 3 : 2, marked);
		Charset wide = withoutMark(content);
		if (wide != null)
			return decode(content, 0, wide);
		String text = decode(content, 0, StandardCharsets.UTF_8);
		return text != null ? text : Big5Text.decode(content);
	}

	/** Returns the text of a content in a known encoding, or null where the content breaks its rules. */
	public static String decode(byte[] content, Charset charset) {
		return decode(content, 0, charset);
	}

	/** Returns the encoding that a byte order mark names, or null. */
	public static Charset marked(byte[] content) {
		if (starts(content, 0xff, 0xfe))
			return StandardCharsets.UTF_16LE;
		if (starts(content, 0xfe, 0xff))
			return StandardCharsets.UTF_16BE;
		return starts(content, 0xef, 0xbb, 0xbf) ? StandardCharsets.UTF_8 : null;
	}

	/**
	 * Tells by its beginning whether a content may be text of any encoding: it holds no control characters but those that
	 * arrange text. Then the reader can tell what is wrong with it, instead of that its format is unknown.
	 */
	static boolean isLikeText(byte[] content) {
		if (marked(content) != null)
			return true;
		for (int i = 0; i < content.length && i < ENOUGH; i++)
			if (content[i] >= 0 && content[i] < ' ' && "\t\n\f\r".indexOf(content[i]) < 0)
				return false;
		return content.length > 0;
	}

	/** In UTF-16 the zero bytes of line ends, tabs and figures stand on one side of the pairs only. */
	private static Charset withoutMark(byte[] content) {
		if (content.length % 2 != 0)
			return null;
		int[] zeros = new int[2];
		for (int i = 0; i < content.length; i++)
			if (content[i] == 0)
				zeros[i % 2]++;
		if (zeros[0] == 0 && zeros[1] == 0)
			return null;
		if (zeros[0] * ONE_SIDED < zeros[1])
			return StandardCharsets.UTF_16LE;
		return zeros[1] * ONE_SIDED < zeros[0] ? StandardCharsets.UTF_16BE : null;
	}

	private static String decode(byte[] content, int from, Charset charset) {
		try {
			return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
					.decode(ByteBuffer.wrap(content, from, content.length - from)).toString();
		} catch (CharacterCodingException otherEncoding) {
			return null;
		}
	}

	private static boolean starts(byte[] content, int... bytes) {
		if (content.length < bytes.length)
			return false;
		for (int i = 0; i < bytes.length; i++)
			if ((content[i] & 0xff) != bytes[i])
				return false;
		return true;
	}
}
