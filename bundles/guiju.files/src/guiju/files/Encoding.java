package guiju.files;

import java.util.Locale;
import java.util.Optional;

/**
 * Guesses which encoding bytes are in that are not UTF-8, so that the user is told what to do instead of that something is
 * wrong. In Big5 and GBK a common character has its first byte in the first half of the table; in the wrong one of the two the
 * characters come out rare.
 */
final class Encoding {

	private static final int ENOUGH = 1 << 16;

	private Encoding() {}

	/** Returns the refusal of bytes whose first fault is at an offset. */
	static RefusedFileException refusal(byte[] bytes, int fault) {
		String found = String.format(Locale.ROOT, "0x%02X", fault < bytes.length ? bytes[fault] & 0xff : 0);
		if (isSurrogate(bytes, fault))
			return new RefusedFileException("surrogate", line(bytes, fault));
		if (isMostlyUtf8(bytes, fault))
			return new RefusedFileException("damaged", line(bytes, fault), found);
		return likely(bytes).map(name -> new RefusedFileException("encoding", name, name.toUpperCase(Locale.ROOT)))
				.orElseGet(() -> new RefusedFileException("notUtf8", line(bytes, fault), found));
	}

	/** Returns the encoding of Chinese that bytes are in, or empty where they may be UTF-8 that was damaged. */
	static Optional<String> chinese(byte[] bytes, int fault) {
		return isSurrogate(bytes, fault) || isMostlyUtf8(bytes, fault) ? Optional.empty() : likely(bytes);
	}

	private static Optional<String> likely(byte[] bytes) {
		double big5 = commonness(bytes, Encoding::big5);
		double gbk = commonness(bytes, Encoding::gbk);
		return Math.max(big5, gbk) < 0.5 ? Optional.empty() : Optional.of(big5 >= gbk ? "Big5" : "GBK");
	}

	private static int line(byte[] bytes, int fault) {
		int line = 1;
		for (int i = 0; i < fault; i++)
			line += bytes[i] == '\n' ? 1 : 0;
		return line;
	}

	/** Half of a surrogate pair, encoded as a character of its own: what some programs write and call UTF-8. */
	private static boolean isSurrogate(byte[] bytes, int at) {
		return at + 2 < bytes.length && (bytes[at] & 0xff) == 0xed && (bytes[at + 1] & 0xff) >= 0xa0 && (bytes[at + 2] & 0xc0) == 0x80;
	}

	/** Several characters of UTF-8 before the fault: then the file is in UTF-8, but was cut or mixed up. */
	private static boolean isMostlyUtf8(byte[] bytes, int fault) {
		int characters = 0;
		for (int i = 0; i < fault && characters < 8; i++)
			characters += (bytes[i] & 0xc0) == 0xc0 ? 1 : 0;
		return characters >= 8;
	}

	/** What a pair of bytes is: -1 impossible, 0 a rare character, 1 a common one. */
	private interface Pairs {

		int judge(int lead, int trail);
	}

	private static int big5(int lead, int trail) {
		if (lead < 0x81 || lead > 0xfe || trail < 0x40 || trail > 0x7e && trail < 0xa1 || trail > 0xfe)
			return -1;
		return lead >= 0xa1 && lead <= 0xc6 ? 1 : 0;
	}

	private static int gbk(int lead, int trail) {
		if (lead < 0x81 || lead > 0xfe || trail < 0x40 || trail == 0x7f || trail > 0xfe)
			return -1;
		return trail >= 0xa1 && (lead >= 0xb0 && lead <= 0xd7 || lead >= 0xa1 && lead <= 0xa3) ? 1 : 0;
	}

	/** Returns which share of the pairs are common characters; 0 where the bytes are not of this kind. */
	private static double commonness(byte[] bytes, Pairs pairs) {
		int common = 0;
		int all = 0;
		for (int i = 0; i < Math.min(bytes.length, ENOUGH) - 1; i++)
			if (bytes[i] < 0) {
				int judged = pairs.judge(bytes[i] & 0xff, bytes[i + 1] & 0xff);
				if (judged < 0)
					return 0;
				common += judged;
				all++;
				i++;
			}
		return all == 0 ? 0 : (double) common / all;
	}
}
