package guiju.revision.merge;

/** A text as a message quotes it: enough to know it by. */
final class Shortened {

	private static final int LONGEST = 40;

	private Shortened() {}

	static String of(String text) {
		if (text.codePointCount(0, text.length()) <= LONGEST)
			return text;
		return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
	}
}
