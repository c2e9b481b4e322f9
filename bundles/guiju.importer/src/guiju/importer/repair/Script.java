package guiju.importer.repair;

/** To which kind of writing a character belongs, where that decides about blanks and codes beside it. */
public final class Script {

	private static final String SENTENCE_ENDS = "。！？；!?;";
	private static final String WIDE_MARKS = "，。、；：！？";
	private static final String CLOSING = "）」』】》〉〕”’";
	private static final String STRONG_BULLETS = "●•○◎◯◇◆□■▪▫◦➢➤►▶▷▲△★☆⚫⬤✔☑";
	private static final String WEAK_BULLETS = "‧·∙・–—-*✓";
	private static final String DOTS = "‧·∙・✓";

	private Script() {}

	/** Tells whether a character belongs to Chinese writing: ideographs, its punctuation, full-width forms. */
	public static boolean isChinese(char c) {
		if (c < '\u2000')
			return false;
		return isIdeograph(c) || c >= '\u3001' && c <= '\u303f' || c >= '\uff01' && c <= '\uff60' || c >= '\u3041' && c <= '\u312f'
				|| c == '…' || c == '—' || c == '“' || c == '”' || c == '‘' || c == '’';
	}

	/** Tells whether a character is an ideograph, or half of one outside the basic plane. */
	public static boolean isIdeograph(char c) {
		return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf' || c >= '\uf900' && c <= '\ufaff' || c >= '\u2e80' && c <= '\u2fdf'
				|| c == '〇' || Character.isSurrogate(c);
	}

	/** Tells whether a character is Chinese punctuation that brings its own space. */
	public static boolean isWideMark(char c) {
		return WIDE_MARKS.indexOf(c) >= 0;
	}

	/** Tells whether a character ends a sentence. */
	public static boolean isSentenceEnd(char c) {
		return SENTENCE_ENDS.indexOf(c) >= 0;
	}

	/** Tells whether a character closes brackets or quotation marks. */
	public static boolean isClosing(char c) {
		return CLOSING.indexOf(c) >= 0 || c == ')' || c == ']';
	}

	/** Tells whether a character is a bullet wherever it stands. */
	public static boolean isStrongBullet(char c) {
		return STRONG_BULLETS.indexOf(c) >= 0 || c >= '\uf06c' && c <= '\uf0ff';
	}

	/** Tells whether a character is a bullet at the beginning of a line with a blank behind. */
	public static boolean isWeakBullet(char c) {
		return WEAK_BULLETS.indexOf(c) >= 0;
	}

	/** Tells whether a weak bullet needs no blank behind it where a Chinese word begins. */
	static boolean isDot(char c) {
		return DOTS.indexOf(c) >= 0;
	}

	/** Tells whether a character is a Latin letter or a figure of half width. */
	public static boolean isLatin(char c) {
		return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '\u00c0' && c <= '\u024f';
	}

	/** Tells whether a character is a figure of either width. */
	public static boolean isFigure(char c) {
		return c >= '0' && c <= '9' || c >= '０' && c <= '９';
	}
}
