package guiju.importer.text;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Text in Big5, as Windows writes it (code page 950). Nearly all bytes of Big5 are also valid in GB18030, so validity proves
 * nothing. What tells them apart is which characters come out: Big5 holds the frequent characters first (A440 to C67E), and
 * ordinary text uses hardly any others, while simplified text read as Big5 falls on rare and unassigned ones. Where both
 * readings look ordinary, or neither does, only the words of a standard decide for Big5; without them it is left undecoded,
 * since a wrong guess would fill a standard with wrong characters.
 */
final class Big5Text {

	private static final String NAME = "x-windows-950";
	private static final Charset CHARSET = Charset.isSupported(NAME) ? Charset.forName(NAME) : null;
	private static final List<String> WORDS = List.of("職能", "基準", "工作", "職類", "職業", "行為指標", "知識", "技能", "態度");
	private static final int ORDINARY = 85;

	private Big5Text() {}

	/** Returns the text, or null where the content is not certainly Big5. */
	static String decode(byte[] content) {
		if (CHARSET == null)
			return null;
		String text = TextDecoder.decode(content, CHARSET);
		if (text == null || !text.chars().allMatch(Big5Text::isExpected) || text.chars().noneMatch(Character::isIdeographic))
			return null;
		boolean ordinary = share(content, 0xa4, 0xc6, 0x40) >= ORDINARY;
		boolean simplified = share(content, 0xb0, 0xd7, 0xa1) >= ORDINARY;
		return ordinary && !simplified || WORDS.stream().anyMatch(text::contains) ? text : null;
	}

	/** No control characters but those that arrange text, and nothing that only one firm's fonts know. */
	private static boolean isExpected(int c) {
		return Character.getType(c) != Character.PRIVATE_USE && (c >= ' ' && c != 0x7f || c == '\t' || c == '\n' || c == '\r' || c == '\f');
	}

	/** Returns how many of a hundred pairs, signs apart, begin and go on with bytes in the range of frequent characters. */
	private static long share(byte[] content, int first, int last, int lowestSecond) {
		long frequent = 0;
		long all = 0;
		for (int i = 0; i + 1 < content.length; i++) {
			int lead = content[i] & 0xff;
			if (lead < 0x81)
				continue;
			int second = content[++i] & 0xff;
			if (lead < 0xa1 || lead > 0xa3) {
				all++;
				frequent += lead >= first && lead <= last && second >= lowestSecond ? 1 : 0;
			}
		}
		return all == 0 ? 0 : frequent * 100 / all;
	}
}
