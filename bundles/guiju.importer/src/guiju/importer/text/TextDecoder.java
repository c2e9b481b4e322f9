package guiju.importer.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes text: UTF-8, or what a byte order mark says. */
final class TextDecoder {

	private TextDecoder() {}

	/** Returns the text of a content without its byte order mark, or null where it is no text. */
	static String decode(byte[] content) {
		if (starts(content, 0xff, 0xfe))
			return decode(content, 2, StandardCharsets.UTF_16LE);
		if (starts(content, 0xfe, 0xff))
			return decode(content, 2, StandardCharsets.UTF_16BE);
		return decode(content, starts(content, 0xef, 0xbb, 0xbf) ? 3 : 0, StandardCharsets.UTF_8);
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
