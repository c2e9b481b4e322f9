package guiju.diff.text;

import java.util.Arrays;

/** The grams of some texts of both versions: in how many texts of each they stand, and what they weigh. */
final class GramTable {

	private static final double LEAST = 0.04;
	private static final double SINGLE = 0.5;

	private final LongIds ids = new LongIds();
	private final int[] texts = new int[2];
	private int[][] frequencies = { new int[256], new int[256] };
	private double[] weights = {};

	int id(long key) {
		return ids.id(key);
	}

	int size() {
		return ids.size();
	}

	/** Counts a text that has some grams, each of them once. */
	void count(int[] grams, int version) {
		texts[version]++;
		int size = ids.size();
		if (size > frequencies[0].length)
			frequencies = new int[][] { Arrays.copyOf(frequencies[0], size * 2), Arrays.copyOf(frequencies[1], size * 2) };
		for (int gram : grams)
			frequencies[version][gram]++;
	}

	/** Returns in how many texts a gram stands, in the version where it stands in more. */
	int frequency(int gram) {
		return Math.max(frequencies[0][gram], frequencies[1][gram]);
	}

	/** Weighs each gram by its rarity here or in all texts, whichever is less: 能力 ends nearly every skill and no other text. */
	void weigh(GramTable all) {
		weights = new double[ids.size()];
		for (int gram = 0; gram < weights.length; gram++) {
			long key = ids.key(gram);
			double rarity = all == this ? rarity(gram) : Math.min(rarity(gram), all.rarity(all.id(key)));
			weights[gram] = Math.max(LEAST, rarity) * (key >>> 32 == 0 ? SINGLE : 1);
		}
	}

	double weight(int gram) {
		return weights[gram];
	}

	/** From 1 for what stands in one text to 0 for what stands in all. */
	private double rarity(int gram) {
		double count = Math.max(2, Math.max(texts[0], texts[1]));
		return Math.log(count / frequency(gram)) / Math.log(count);
	}
}
