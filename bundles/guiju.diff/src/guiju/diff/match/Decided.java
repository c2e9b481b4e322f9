package guiju.diff.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.diff.element.Entry;
import guiju.diff.lineage.Decisions;

/** What the committee has decided, applied before anything is matched and never undone. */
final class Decided {

	private final Set<Long> forbidden = new HashSet<>();
	/** By side: the elements of forbidden pairs. */
	private final List<Set<Integer>> disputed = List.of(new HashSet<>(), new HashSet<>());
	private final Pairing pairing;
	private final int before;

	/**
	 * Applies decisions.
	 *
	 * @param before the side of the old version
	 */
	Decided(Decisions decisions, Pairing pairing, int before) {
		this.pairing = pairing;
		this.before = before;
		for (Decisions.Pin pin : decisions.pins())
			pin(pin);
		for (Decisions.Pair pair : decisions.forbidden()) {
			forbidden.add(before == Pairing.LEFT ? key(pair.before().index(), pair.after().index()) : key(pair.after().index(), pair.before().index()));
			disputed.get(before).add(pair.before().index());
			disputed.get(1 - before).add(pair.after().index());
		}
		decisions.removed().forEach(entry -> settle(before, entry.index()));
		decisions.added().forEach(entry -> settle(1 - before, entry.index()));
	}

	boolean isForbidden(int left, int right) {
		return !forbidden.isEmpty() && forbidden.contains(key(left, right));
	}

	/** Tells whether the committee has said of an element what it is not; who knows that much is not to be told by exclusion what it is. */
	boolean isDisputed(int side, int element) {
		return disputed.get(side).contains(element);
	}

	private static long key(int left, int right) {
		return (long) left << 32 | right;
	}

	private void pin(Decisions.Pin pin) {
		int old = pin.before().get(0).index();
		int recent = pin.after().get(0).index();
		if (before == Pairing.LEFT)
			pairing.pair(old, recent, null);
		else
			pairing.pair(recent, old, null);
		if (pin.after().size() > 1)
			pairing.group(new Group(before, old, indexes(pin.after()), 1, false));
		else if (pin.before().size() > 1)
			pairing.group(new Group(1 - before, recent, indexes(pin.before()), 1, false));
		pin.before().forEach(entry -> settle(before, entry.index()));
		pin.after().forEach(entry -> settle(1 - before, entry.index()));
	}

	private void settle(int side, int element) {
		pairing.settled[side][element] = true;
		pairing.told[side][element] = true;
	}

	private static List<Integer> indexes(List<Entry> entries) {
		return entries.stream().map(Entry::index).toList();
	}
}
