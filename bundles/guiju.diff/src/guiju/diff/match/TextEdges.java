package guiju.diff.match;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds pairs by their texts. Where few elements are open every pair is looked at. Else an element is paired with those
 * that share its rarest grams, found by an inverted index, and with those of equal text; both are bounded for each element,
 * so that neither 20,000 equal texts nor texts out of ten words make more than a fixed number of pairs each.
 */
final class TextEdges {

	/** So many pairs are looked at one and all. */
	static final int EVERY_PAIR = 6400;
	private static final int EQUALS_AROUND = 2;

	private final Pairing pairing;
	private final EdgeSet set;

	TextEdges(Pairing pairing, EdgeSet set) {
		this.pairing = pairing;
		this.set = set;
	}

	void find() {
		if (set.isSmall()) {
			for (int left : set.left)
				for (int right : set.right)
					set.add(left, right);
			return;
		}
		findEqual();
		findAlike(Pairing.LEFT, set.left, set.right);
		findAlike(Pairing.RIGHT, set.right, set.left);
	}

	/** Equal texts under one pair of parents are paired in order by {@link ContextEdges}; here by their rank from both ends. */
	private void findEqual() {
		Map<Integer, int[]> lefts = byIdentity(Pairing.LEFT, set.left);
		Map<Integer, int[]> rights = byIdentity(Pairing.RIGHT, set.right);
		for (Map.Entry<Integer, int[]> entry : lefts.entrySet()) {
			int[] left = entry.getValue();
			int[] right = rights.get(entry.getKey());
			if (right != null)
				for (int rank = 0; rank < left.length; rank++)
					for (int shift = -EQUALS_AROUND; shift <= EQUALS_AROUND; shift++) {
						addRank(left[rank], right, rank + shift);
						addRank(left[rank], right, right.length - left.length + rank + shift);
					}
		}
	}

	private void addRank(int left, int[] right, int rank) {
		if (rank >= 0 && rank < right.length)
			set.add(left, right[rank]);
	}

	private Map<Integer, int[]> byIdentity(int side, int[] elements) {
		Map<Integer, Integer> counts = new HashMap<>();
		for (int element : elements)
			counts.merge(pairing.texts[side][element].identity(), 1, Integer::sum);
		Map<Integer, int[]> result = new TreeMap<>();
		for (int i = elements.length - 1; i >= 0; i--) {
			int identity = pairing.texts[side][elements[i]].identity();
			int left = counts.merge(identity, -1, Integer::sum);
			result.computeIfAbsent(identity, none -> new int[left + 1])[left] = elements[i];
		}
		return result;
	}

	private void findAlike(int side, int[] elements, int[] others) {
		GramIndex index = new GramIndex(pairing.texts[1 - side], others, pairing.vocabulary.size(set.type.ordinal()));
		for (int at = 0; at < elements.length; at++)
			for (int other : index.nearest(pairing.texts[side][elements[at]], (double) at / elements.length))
				if (side == Pairing.LEFT)
					set.add(elements[at], other);
				else
					set.add(other, elements[at]);
	}
}
