package guiju.diff.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;

/**
 * How far two elements stand at the same place: whether the nearest siblings before them that are surely paired are paired
 * with each other, and those behind. Siblings that are paired by their place alone do not count, or one wrong pair would
 * make the next one likely; nor do siblings between them that are known to have come from elsewhere, or gone there.
 */
final class Neighbours {

	private static final double SURE = 0.2;
	private static final double CERTAIN = 0.5;

	private final Pairing pairing;
	/** By side and element: the nearest sure sibling before and behind, and how many siblings lie between. */
	private final int[][] before;
	private final int[][] between;
	private final int[][] behind;
	private final int[][] betweenBehind;
	/** Whether a sibling has the same text: then it does not tell one place from another. */
	private final boolean[][] repeated;

	Neighbours(Pairing pairing) {
		this.pairing = pairing;
		before = arrays();
		between = arrays();
		behind = arrays();
		betweenBehind = arrays();
		repeated = new boolean[][] { repeated(Pairing.LEFT), repeated(Pairing.RIGHT) };
	}

	private boolean[] repeated(int side) {
		boolean[] repeated = new boolean[pairing.entries[side].length];
		for (Entry first : pairing.entries[side])
			if (first.position() == 0 && first.siblings().size() > 1) {
				Map<Integer, Integer> seen = new HashMap<>();
				for (Entry entry : first.siblings()) {
					Integer same = seen.put(pairing.texts[side][entry.index()].identity(), entry.index());
					if (same != null) {
						repeated[same] = true;
						repeated[entry.index()] = true;
					}
				}
			}
		return repeated;
	}

	private int[][] arrays() {
		return new int[][] { new int[pairing.entries[0].length], new int[pairing.entries[1].length] };
	}

	/** Looks at the siblings of all elements of a type as they are paired now. */
	void look(ElementType type) {
		for (int side = Pairing.LEFT; side <= Pairing.RIGHT; side++)
			for (Entry entry : pairing.elements[side].of(type))
				if (entry.position() == 0)
					look(side, entry.siblings());
	}

	private void look(int side, List<Entry> siblings) {
		int sure = Pairing.NONE;
		int count = 0;
		for (int i = 0; i < siblings.size(); i++) {
			int element = siblings.get(i).index();
			before[side][element] = sure;
			between[side][element] = count;
			if (isSure(side, element)) {
				sure = element;
				count = 0;
			} else if (!isElsewhere(side, element)) {
				count++;
			}
		}
		sure = Pairing.NONE;
		count = 0;
		for (int i = siblings.size() - 1; i >= 0; i--) {
			int element = siblings.get(i).index();
			behind[side][element] = sure;
			betweenBehind[side][element] = count;
			if (isSure(side, element)) {
				sure = element;
				count = 0;
			} else if (!isElsewhere(side, element)) {
				count++;
			}
		}
	}

	private boolean isSure(int side, int element) {
		return pairing.partner(side, element) != Pairing.NONE && !repeated[side][element] && pairing.trust(side, element) >= SURE && stayed(side, element);
	}

	private boolean isElsewhere(int side, int element) {
		return pairing.partner(side, element) != Pairing.NONE && pairing.trust(side, element) >= CERTAIN && !stayed(side, element);
	}

	private boolean stayed(int side, int element) {
		int parent = pairing.parent(side, element);
		int other = pairing.parent(1 - side, pairing.partner(side, element));
		return side == Pairing.LEFT ? pairing.isPaired(parent, other) : pairing.isPaired(other, parent);
	}

	/** Returns how far two elements under paired parents stand at the same place, from 0 to 1. */
	double samePlace(int left, int right) {
		return (agree(before, between, left, right) + agree(behind, betweenBehind, left, right)) / 2;
	}

	private double agree(int[][] nearest, int[][] distance, int left, int right) {
		int near = nearest[Pairing.LEFT][left];
		int partner = near == Pairing.NONE ? Pairing.NONE : pairing.partner(Pairing.LEFT, near);
		if (partner != nearest[Pairing.RIGHT][right])
			return 0;
		int one = distance[Pairing.LEFT][left];
		int other = distance[Pairing.RIGHT][right];
		return 1 / (1 + 0.15 * Math.min(one, other) + 0.5 * Math.abs(one - other));
	}

	/**
	 * Returns how many elements share a gap, where two elements stand in the same one, it has as many on both sides, and they
	 * are the same ones of them counted from its ends; else 0.
	 */
	int sharedGap(int left, int right) {
		if (!isSameGap(before, between, left, right) || !isSameGap(behind, betweenBehind, left, right))
			return 0;
		return between[Pairing.LEFT][left] + betweenBehind[Pairing.LEFT][left] + 1;
	}

	private boolean isSameGap(int[][] nearest, int[][] distance, int left, int right) {
		int near = nearest[Pairing.LEFT][left];
		int partner = near == Pairing.NONE ? Pairing.NONE : pairing.partner(Pairing.LEFT, near);
		return partner == nearest[Pairing.RIGHT][right] && distance[Pairing.LEFT][left] == distance[Pairing.RIGHT][right];
	}

	/** Returns the sure sibling before an element, or {@link Pairing#NONE}: what lies between two of them is a gap. */
	int gap(int side, int element) {
		return before[side][element];
	}

	/** Returns how many siblings stand between an element and the sure one before it. */
	int rank(int side, int element) {
		return between[side][element];
	}
}
