package guiju.diff.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;

/**
 * Finds pairs by what is matched already: elements at the same place under matched parents, and parents of matched children.
 * Needed only where there were too many elements to look at every pair.
 */
final class ContextEdges {

	private static final int ALL_OF_A_GAP = 64;
	private static final int AROUND = 3;

	private final Pairing pairing;
	private final Context context;

	private record Place(int parent, int before, int rank) {
	}

	ContextEdges(Pairing pairing, Context context) {
		this.pairing = pairing;
		this.context = context;
	}

	void find(EdgeSet set) {
		findInGaps(set);
		if (set.isSmall())
			return;
		findByPlace(set);
		if (set.type == ElementType.TASK || set.type == ElementType.DUTY || set.type == ElementType.REMARK || set.type == ElementType.PREREQUISITE)
			for (long parents : context.parentsOfPairs()) {
				int left = (int) (parents >>> 32);
				int right = (int) parents;
				if (pairing.entries[Pairing.LEFT][left].type() == set.type && pairing.entries[Pairing.RIGHT][right].type() == set.type)
					set.add(left, right);
			}
	}

	/** Where a gap has as many elements on both sides, those of equal rank are looked at whatever they say; so are definitions, which their citers hold. */
	private void findInGaps(EdgeSet set) {
		boolean isDefinition = set.type == ElementType.KNOWLEDGE || set.type == ElementType.SKILL;
		Map<Place, Integer> places = new HashMap<>();
		for (int right : set.right)
			places.put(place(Pairing.RIGHT, right), right);
		for (int left : set.left) {
			Place own = place(Pairing.LEFT, left);
			int parent = pairing.partner(Pairing.LEFT, own.parent);
			int before = own.before == Pairing.NONE ? Pairing.NONE : pairing.partner(Pairing.LEFT, own.before);
			Integer right = places.get(new Place(parent, before, own.rank));
			if (right != null && (isDefinition || context.neighbours().sharedGap(left, right) > 0))
				set.addInGap(left, right);
		}
	}

	private Place place(int side, int element) {
		return new Place(pairing.parent(side, element), context.neighbours().gap(side, element), context.neighbours().rank(side, element));
	}

	/** The elements between two surely matched siblings are a gap; both sides of a gap are looked at together. */
	private void findByPlace(EdgeSet set) {
		Map<Long, List<Integer>> gaps = new HashMap<>();
		for (int right : set.right)
			gaps.computeIfAbsent(gap(Pairing.RIGHT, right), none -> new ArrayList<>(2)).add(right);
		Map<Long, Integer> ranks = new HashMap<>();
		Map<Long, Integer> sizes = new HashMap<>();
		for (int left : set.left)
			sizes.merge(gap(Pairing.LEFT, left), 1, Integer::sum);
		for (int left : set.left) {
			int parent = pairing.partner(Pairing.LEFT, pairing.parent(Pairing.LEFT, left));
			if (parent == Pairing.NONE)
				continue;
			long gap = gap(Pairing.LEFT, left);
			int rank = ranks.merge(gap, 1, Integer::sum) - 1;
			int before = context.neighbours().gap(Pairing.LEFT, left);
			int partner = before == Pairing.NONE ? Pairing.NONE : pairing.partner(Pairing.LEFT, before);
			List<Integer> others = gaps.get(key(parent, partner));
			if (others != null)
				pair(set, left, rank, sizes.get(gap), others);
		}
	}

	private static void pair(EdgeSet set, int left, int rank, int size, List<Integer> others) {
		if ((long) size * others.size() <= ALL_OF_A_GAP) {
			for (int other : others)
				set.add(left, other);
			return;
		}
		for (int shift = -AROUND; shift <= AROUND; shift++) {
			addRank(set, left, others, rank + shift);
			addRank(set, left, others, others.size() - size + rank + shift);
		}
	}

	private static void addRank(EdgeSet set, int left, List<Integer> others, int rank) {
		if (rank >= 0 && rank < others.size())
			set.add(left, others.get(rank));
	}

	private long gap(int side, int element) {
		Entry parent = pairing.entries[side][element].parent();
		return key(parent.index(), context.neighbours().gap(side, element));
	}

	private static long key(int parent, int before) {
		return (long) parent << 32 | before + 1;
	}
}
