package guiju.diff.match;

import java.util.Arrays;

import guiju.diff.text.TextProfile;

/**
 * Finds the texts that share the rarest grams with a text. What one search costs is bounded: of a gram that stands in many
 * texts only those at about the same place of the version are looked at.
 */
final class GramIndex {

	private static final int BEST = 8;
	private static final int MOST_VISITS = 320;
	private static final int WINDOW = 24;

	private final int[] elements;
	private final int[] starts;
	private final int[] postings;
	private final double[] shared;
	private final int[] seen = new int[MOST_VISITS];

	/** Indexes the texts of some elements of one section, whose vocabulary has so many grams. */
	GramIndex(TextProfile[] texts, int[] elements, int grams) {
		this.elements = elements;
		shared = new double[elements.length];
		starts = new int[grams + 1];
		for (int element : elements)
			for (int gram : texts[element].grams())
				starts[gram + 1]++;
		for (int gram = 0; gram < grams; gram++)
			starts[gram + 1] += starts[gram];
		postings = new int[starts[grams]];
		int[] next = Arrays.copyOf(starts, grams);
		for (int at = 0; at < elements.length; at++)
			for (int gram : texts[elements[at]].grams())
				postings[next[gram]++] = at;
	}

	/**
	 * Returns the elements whose texts are nearest, the best first.
	 *
	 * @param place where the text stands in its own version, from 0 to 1
	 */
	int[] nearest(TextProfile text, double place) {
		int count = collect(text, place);
		int[] best = Arrays.stream(seen, 0, count).boxed()
				.sorted((one, other) -> shared[one] != shared[other] ? Double.compare(shared[other], shared[one]) : one - other).limit(BEST)
				.mapToInt(at -> elements[at]).toArray();
		for (int i = 0; i < count; i++)
			shared[seen[i]] = 0;
		return best;
	}

	private int collect(TextProfile text, double place) {
		int count = 0;
		int visits = 0;
		for (int gram : byRarity(text)) {
			int from = starts[gram];
			int to = starts[gram + 1];
			if (to - from > WINDOW) {
				int middle = from + (int) (place * (to - from));
				from = Math.max(from, Math.min(to - WINDOW, middle - WINDOW / 2));
				to = from + WINDOW;
			}
			for (int i = from; i < to && visits < MOST_VISITS; i++, visits++) {
				int other = postings[i];
				if (shared[other] == 0)
					seen[count++] = other;
				shared[other] += text.weight(gram);
			}
			if (visits == MOST_VISITS)
				break;
		}
		return count;
	}

	private static int[] byRarity(TextProfile text) {
		long[] keys = new long[text.grams().length];
		for (int i = 0; i < keys.length; i++)
			keys[i] = (long) text.frequency(text.grams()[i]) << 32 | text.grams()[i];
		Arrays.sort(keys);
		int[] grams = new int[keys.length];
		for (int i = 0; i < keys.length; i++)
			grams[i] = (int) keys[i];
		return grams;
	}
}
