package guiju.diff.classify;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the longest run of siblings that kept their order; the others were reordered. Where several runs are equally long
 * (two neighbours that changed places), one is taken by the siblings' own codes and texts, so that the comparison in the
 * other direction takes the same. Time n·log n: a Fenwick tree of the best run up to each rank.
 */
final class SiblingOrder {

	private static final long MEMBER = 1L << 40;
	private static final int TIE_BITS = 24;

	private final long[] best;
	private final int[] last;

	private SiblingOrder(int ranks) {
		best = new long[ranks + 1];
		last = new int[ranks + 1];
		Arrays.fill(last, -1);
	}

	/** Returns which of the pairs, given by their old ranks in the new order, belong to the run. */
	static boolean[] kept(List<Integer> order, List<Family.Pair> pairs) {
		int count = order.size();
		boolean[] kept = new boolean[count];
		if (isRising(order)) {
			Arrays.fill(kept, true);
			return kept;
		}
		SiblingOrder tree = new SiblingOrder(order.stream().mapToInt(Integer::intValue).max().orElse(0) + 1);
		int[] previous = new int[count];
		long most = 0;
		int end = -1;
		for (int i = 0; i < count; i++) {
			int found = tree.bestBelow(order.get(i));
			previous[i] = found < 0 ? -1 : tree.last[found];
			long weight = (found < 0 ? 0 : tree.best[found]) + MEMBER + tie(pairs.get(i));
			tree.put(order.get(i), weight, i);
			if (weight > most) {
				most = weight;
				end = i;
			}
		}
		for (int i = end; i >= 0; i = previous[i])
			kept[i] = true;
		return kept;
	}

	private static boolean isRising(List<Integer> order) {
		for (int i = 1; i < order.size(); i++)
			if (order.get(i) < order.get(i - 1))
				return false;
		return true;
	}

	/** Returns the slot of the best run that ends below a rank, or -1. */
	private int bestBelow(int rank) {
		int slot = -1;
		for (int i = rank; i > 0; i -= i & -i)
			if (last[i] >= 0 && (slot < 0 || best[i] > best[slot]))
				slot = i;
		return slot;
	}

	private void put(int rank, long weight, int member) {
		for (int i = rank + 1; i < best.length; i += i & -i)
			if (weight > best[i]) {
				best[i] = weight;
				last[i] = member;
			}
	}

	/** Returns a number below 2^24 that depends on what a pair is, not on which side is called the old one. */
	private static long tie(Family.Pair pair) {
		long one = hash(pair.before().code(), pair.before().text());
		long other = hash(pair.after().code(), pair.after().text());
		long mixed = (one + other ^ Long.rotateLeft(one * other, 17)) * 0x9E3779B97F4A7C15L;
		return mixed >>> 64 - TIE_BITS;
	}

	private static long hash(String code, String text) {
		return 31L * (code == null ? 7 : code.hashCode()) + (text == null ? 13 : text.hashCode()) | 1;
	}
}
