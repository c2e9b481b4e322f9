package guiju.diff.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;

/**
 * What single words say about two texts of a type: those that both have, and those that one of them has alone. A word that
 * hardly any other text has tells much though it be the only one that a rewording left; a likeness, which is a share, drowns
 * it in all that was exchanged. Of each word is asked how likely the other text has it if that is the same one rewritten, so
 * that a share of the words was kept, and how likely if that is any text of the type.
 */
final class SharedWords {

	/** The shares that may have been kept, each as likely: nobody knows how freely a text was rewritten. */
	private static final double[] KEPT = { 0.08, 0.2, 0.4, 0.65 };
	/** A word that no text has may well stand in the next one. */
	private static final double UNSEEN = 0.35;
	private static final double MOST_FREQUENT = 0.9;
	/** Beyond these the words prove no more: they do not come and go each for itself. */
	private static final double LEAST = -4;
	private static final double MOST = 8;

	private final Pairing pairing;
	/** By side: in how many texts of the type a word stands. */
	private final List<Map<Integer, Integer>> frequencies = new ArrayList<>(2);
	private final List<Map<Integer, int[]>> words = List.of(new HashMap<>(), new HashMap<>());
	/** By side and frequency: what a word says that the other text has, for each share kept, and then what one says that it has not. */
	private final double[][][] logs = new double[2][][];

	SharedWords(ElementType type, Pairing pairing) {
		this.pairing = pairing;
		for (int side = Pairing.LEFT; side <= Pairing.RIGHT; side++) {
			List<Entry> entries = pairing.elements[side].of(type);
			Map<Integer, Integer> frequency = new HashMap<>();
			for (Entry entry : entries)
				for (int word : pairing.texts[side][entry.index()].distinctWords())
					frequency.merge(word, 1, Integer::sum);
			frequencies.add(frequency);
			logs[side] = new double[entries.size() + 1][];
		}
	}

	/** Returns the logarithm of how much likelier the words of two elements are if one was rewritten into the other. */
	double weight(int left, int right) {
		double weight = (weight(Pairing.LEFT, left, right) + weight(Pairing.RIGHT, right, left)) / 2;
		return Math.max(LEAST, Math.min(MOST, weight));
	}

	private double weight(int side, int own, int other) {
		int[] others = words(1 - side, other);
		double[] sums = new double[KEPT.length];
		int at = 0;
		for (int word : words(side, own)) {
			while (at < others.length && others[at] < word)
				at++;
			boolean has = at < others.length && others[at] == word;
			int elsewhere = frequencies.get(1 - side).getOrDefault(word, 0) - (has ? 1 : 0);
			double[] log = logs(1 - side, elsewhere);
			for (int i = 0; i < sums.length; i++)
				sums[i] += log[has ? i : sums.length + i];
		}
		return logOfMean(sums);
	}

	private int[] words(int side, int element) {
		return words.get(side).computeIfAbsent(element, one -> pairing.texts[side][one].distinctWords());
	}

	private double[] logs(int side, int frequency) {
		double[] known = logs[side][frequency];
		if (known != null)
			return known;
		double chance = Math.min(MOST_FREQUENT, (frequency + UNSEEN) / (logs[side].length - 1));
		double[] log = new double[2 * KEPT.length];
		for (int i = 0; i < KEPT.length; i++) {
			double kept = KEPT[i] + (1 - KEPT[i]) * chance;
			log[i] = Math.log(kept / chance);
			log[KEPT.length + i] = Math.log((1 - kept) / (1 - chance));
		}
		logs[side][frequency] = log;
		return log;
	}

	private static double logOfMean(double[] logs) {
		double most = Double.NEGATIVE_INFINITY;
		for (double log : logs)
			most = Math.max(most, log);
		double sum = 0;
		for (double log : logs)
			sum += Math.exp(log - most);
		return most + Math.log(sum / logs.length);
	}
}
