package guiju.cli.exchange;

import java.nio.charset.StandardCharsets;

/**
 * What is in a file that is to be imported.
 *
 * @param bytes all of it
 * @param start the beginning as text, one character a byte, without byte order mark and blanks
 */
record Content(byte[] bytes, String start) {

	private static final int LOOK = 4096;

	static Content of(byte[] bytes) {
		int at = startsWithMark(bytes) ? 3 : 0;
		while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ')
			at++;
		return new Content(bytes, new String(bytes, at, Math.min(LOOK, bytes.length - at), StandardCharsets.ISO_8859_1));
	}

	private static boolean startsWithMark(byte[] bytes) {
		return bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf;
	}
}
