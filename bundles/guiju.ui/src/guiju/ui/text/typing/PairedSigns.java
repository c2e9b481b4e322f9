package guiju.ui.text.typing;

/**
 * Signs that come in pairs. Whoever types the first of a pair gets the second one, and goes over it by typing it. What was
 * written before is never closed a second time: the signs of the line are counted.
 */
public final class PairedSigns {

	private static final String PAIRS = "【】「」『』（）《》〈〉";
	/** Behind these no word would be cut off by a sign that closes. */
	private static final String BEFORE = "】」』）》〉、，。；：！？,.;:!?";

	private PairedSigns() {}

	/** Returns the sign that closes what a sign opens, or 0. */
	public static char closing(char sign) {
		int at = PAIRS.indexOf(sign);
		return at >= 0 && at % 2 == 0 ? PAIRS.charAt(at + 1) : 0;
	}

	private static char opening(char sign) {
		int at = PAIRS.indexOf(sign);
		return at >= 0 && at % 2 == 1 ? PAIRS.charAt(at - 1) : 0;
	}

	/**
	 * Tells whether a sign typed at a place of a line brings its other half.
	 *
	 * @param line the line without its line end
	 */
	public static boolean isClosed(String line, int at, char sign) {
		char other = closing(sign);
		boolean free = at == line.length() || Character.isWhitespace(line.charAt(at)) || BEFORE.indexOf(line.charAt(at)) >= 0;
		return other != 0 && free && count(line, sign) >= count(line, other);
	}

	/** Tells whether a sign typed at a place of a line is there already and is gone over. */
	public static boolean isPassed(String line, int at, char sign) {
		char other = opening(sign);
		return other != 0 && at < line.length() && line.charAt(at) == sign && count(line, sign) == count(line, other);
	}

	/** Tells whether nothing stands between two signs of a pair around a place, so that both go at once. */
	public static boolean isEmptyPair(String line, int at) {
		return at > 0 && at < line.length() && closing(line.charAt(at - 1)) == line.charAt(at) && line.charAt(at) != 0
				&& count(line, line.charAt(at - 1)) == count(line, line.charAt(at));
	}

	private static long count(String line, char sign) {
		return line.chars().filter(each -> each == sign).count();
	}
}
