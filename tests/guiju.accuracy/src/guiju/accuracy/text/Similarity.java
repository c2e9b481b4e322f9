package guiju.accuracy.text;

/**
 * The indel ratio 2·LCS/(|a|+|b|) of two plain texts, from 0, no character in common in order, to 1, equal. Where it is at
 * most a half, at least half of the characters were changed.
 */
public final class Similarity {

	/** What a heavy rewording reaches at most. */
	public static final double HEAVY = 0.5;

	private Similarity() {}

	/** Returns the ratio of two texts as printed. */
	public static double of(String a, String b) {
		return ofPlain(Plain.of(a), Plain.of(b));
	}

	/** Returns the ratio of two texts that are plain already; two empty ones are equal. */
	public static double ofPlain(String a, String b) {
		if (a.equals(b))
			return 1;
		return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * common(a, b) / (a.length() + b.length());
	}

	private static int common(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int i = 0; i < a.length(); i++) {
			int diagonal = 0;
			for (int j = 1; j <= b.length(); j++) {
				int above = row[j];
				row[j] = a.charAt(i) == b.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
				diagonal = above;
			}
		}
		return row[b.length()];
	}
}
