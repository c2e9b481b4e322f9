package guiju.diff.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;

/** Tells what was found as matches, in the order of the new version; those of a split or merge together, where its first part stands. */
final class Conclusion {

	private final Pairing pairing;
	private final int before;

	private record Placed(int place, Match match) {
	}

	/**
	 * @param before the side of the old version
	 */
	Conclusion(Pairing pairing, int before) {
		this.pairing = pairing;
		this.before = before;
	}

	Matching matching() {
		List<Placed> placed = new ArrayList<>();
		for (int left = 0; left < pairing.entries[Pairing.LEFT].length; left++) {
			int right = pairing.partner(Pairing.LEFT, left);
			if (right != Pairing.NONE && pairing.group(Pairing.LEFT, left) == null)
				add(left, right, before == Pairing.LEFT ? right : left, null, placed);
		}
		for (Group group : pairing.groups()) {
			int place = group.side() == before ? group.parts().get(0) : group.whole();
			for (int part : group.parts())
				if (group.side() == Pairing.LEFT)
					add(group.whole(), part, place, group, placed);
				else
					add(part, group.whole(), place, group, placed);
		}
		placed.sort(Comparator.comparingInt(Placed::place));
		return new Matching(placed.stream().map(Placed::match).toList());
	}

	private void add(int left, int right, int place, Group group, List<Placed> placed) {
		Entry one = pairing.entries[Pairing.LEFT][left];
		Entry other = pairing.entries[Pairing.RIGHT][right];
		Entry old = before == Pairing.LEFT ? one : other;
		Entry recent = before == Pairing.LEFT ? other : one;
		placed.add(new Placed(place, match(old, recent, left, right, group)));
	}

	private Match match(Entry old, Entry recent, int left, int right, Group group) {
		double score = 1;
		List<Ground> grounds;
		if (pairing.told[Pairing.LEFT][left] && pairing.told[Pairing.RIGHT][right]) {
			grounds = List.of(Ground.PINNED);
		} else if (group != null) {
			score = group.score();
			grounds = Grounds.of(group, left, right, pairing);
		} else if (old.type() == ElementType.STANDARD) {
			grounds = List.of(Ground.ROOT);
		} else if (pairing.edge(Pairing.LEFT, left) == null) {
			grounds = List.of(Ground.SAME_CODE);
		} else {
			Edge edge = pairing.edge(Pairing.LEFT, left);
			score = edge.score();
			grounds = Grounds.of(edge);
		}
		return new Match(old.type(), old.path(), recent.path(), score, grounds);
	}
}
