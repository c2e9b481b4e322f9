package guiju.diff.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How alike two texts are, by the longest sequence that both have in common: 2·LCS / (|a|+|b|), the share of characters that
 * neither an insertion nor a deletion touches. 1 for equal texts, 0 for texts without a common character.
 *
 * <p>The longest common sequence is found 64 characters at a time (Hyyrö 2004), in time |a|·|b|/64. Texts for which even that
 * is too much are cut into parts at the same proportion, which finds less than there is, never more.
 */
public final class Similarity {

	private static final long MOST_CELLS = 400_000_000L;

	private Similarity() {}

	/** Returns how alike two texts are after their form is set aside, see {@link NormalText}; 1 where nothing is left of both. */
	public static double of(String one, String other) {
		return ratio(NormalText.of(one), NormalText.of(other));
	}

	/** Returns how alike two texts are, taken as they stand. */
	public static double ratio(String one, String other) {
		return one.equals(other) ? 1 : ratio(one.chars().toArray(), other.chars().toArray());
	}

	/** Returns how alike two sequences are. */
	static double ratio(int[] one, int[] other) {
		int total = one.length + other.length;
		return total == 0 ? 1 : 2.0 * common(one, other) / total;
	}

	/** Returns the length of the longest common sequence. */
	static int common(int[] one, int[] other) {
		int start = 0;
		int shorter = Math.min(one.length, other.length);
		while (start < shorter && one[start] == other[start])
			start++;
		int end = 0;
		while (end < shorter - start && one[one.length - 1 - end] == other[other.length - 1 - end])
			end++;
		return start + end + inner(one, start, one.length - end, other, start, other.length - end);
	}

	private static int inner(int[] one, int from, int to, int[] other, int otherFrom, int otherTo) {
		if (from == to || otherFrom == otherTo)
			return 0;
		long cells = (long) (to - from) * (otherTo - otherFrom);
		if (cells > MOST_CELLS) {
			int middle = (from + to) >>> 1;
			int otherMiddle = (otherFrom + otherTo) >>> 1;
			return inner(one, from, middle, other, otherFrom, otherMiddle) + inner(one, middle, to, other, otherMiddle, otherTo);
		}
		return to - from <= otherTo - otherFrom ? byBits(one, from, to, other, otherFrom, otherTo)
				: byBits(other, otherFrom, otherTo, one, from, to);
	}

	private static int byBits(int[] pattern, int from, int to, int[] text, int textFrom, int textTo) {
		int words = to - from + 63 >>> 6;
		if (words == 1)
			return byOneWord(pattern, from, to, text, textFrom, textTo);
		Map<Integer, long[]> places = new HashMap<>();
		for (int i = from; i < to; i++)
			places.computeIfAbsent(pattern[i], none -> new long[words])[i - from >>> 6] |= 1L << (i - from);
		long[] open = new long[words];
		Arrays.fill(open, -1L);
		for (int j = textFrom; j < textTo; j++) {
			long[] matches = places.get(text[j]);
			if (matches != null)
				advance(open, matches);
		}
		return closed(open, to - from);
	}

	/** V := (V + (V & M)) | (V & ~M) over all words, with the carry from one to the next. */
	private static void advance(long[] open, long[] matches) {
		long carry = 0;
		for (int w = 0; w < open.length; w++) {
			long v = open[w];
			long u = v & matches[w];
			long sum = v + u + carry;
			carry = (v & u | (v | u) & ~sum) >>> 63;
			open[w] = sum | v & ~matches[w];
		}
	}

	private static int closed(long[] open, int length) {
		int closed = 0;
		for (int w = 0; w < open.length; w++) {
			int bits = Math.min(64, length - (w << 6));
			closed += bits - Long.bitCount(bits == 64 ? open[w] : open[w] & (1L << bits) - 1);
		}
		return closed;
	}

	/** Short texts, nearly all there are, need neither a table nor an array. */
	private static int byOneWord(int[] pattern, int from, int to, int[] text, int textFrom, int textTo) {
		long open = -1L;
		for (int j = textFrom; j < textTo; j++) {
			long matches = 0;
			for (int i = from; i < to; i++)
				if (pattern[i] == text[j])
					matches |= 1L << (i - from);
			long u = open & matches;
			open = open + u | open & ~matches;
		}
		return closed(new long[] { open }, to - from);
	}
}
