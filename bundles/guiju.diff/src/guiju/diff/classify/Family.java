package guiju.diff.classify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;

/**
 * Elements of one type below a parent that both versions have: what stood there and what stands there now. Where the
 * parent was split or merged, the children of all its parts are one family.
 */
public final class Family {

	/**
	 * An element that stayed in the family and is one in both versions.
	 *
	 * @param before the old one
	 * @param after the new one
	 */
	public record Pair(Entry before, Entry after) {}

	private final ElementType type;
	private final List<Entry> before = new ArrayList<>();
	private final List<Entry> after = new ArrayList<>();
	private final List<Pair> pairs = new ArrayList<>();
	private final Set<Entry> reordered = new HashSet<>();
	private final Set<Entry> scattered = new HashSet<>();

	Family(ElementType type) {
		this.type = type;
	}

	void addBefore(Entry entry) {
		before.add(entry);
	}

	void addAfter(Entry entry) {
		after.add(entry);
	}

	/** Pairs what stayed and finds what stands elsewhere, when all elements are there. */
	void close(Counterparts counterparts) {
		Map<Entry, Integer> ranks = new IdentityHashMap<>();
		for (Entry entry : before)
			ranks.put(entry, ranks.size());
		List<Integer> order = new ArrayList<>();
		for (Entry entry : after) {
			Entry mate = counterparts.onlyBefore(entry);
			Integer rank = mate == null ? null : ranks.get(mate);
			if (rank != null) {
				pairs.add(new Pair(mate, entry));
				order.add(rank);
			}
		}
		boolean[] kept = SiblingOrder.kept(order, pairs);
		for (int i = 0; i < kept.length; i++)
			if (!kept[i])
				scattered.add(pairs.get(i).after());
		if (!scattered.isEmpty())
			findReordered(order);
	}

	/** Only those that were below one parent and still are have an order; the parts of a split may share its children out as they like. */
	private void findReordered(List<Integer> order) {
		Map<List<Integer>, List<Integer>> together = new LinkedHashMap<>();
		for (int i = 0; i < pairs.size(); i++)
			together.computeIfAbsent(List.of(pairs.get(i).before().parent().index(), pairs.get(i).after().parent().index()), none -> new ArrayList<>()).add(i);
		for (List<Integer> members : together.values()) {
			boolean[] kept = SiblingOrder.kept(members.stream().map(order::get).toList(), members.stream().map(pairs::get).toList());
			for (int i = 0; i < kept.length; i++)
				if (!kept[i])
					reordered.add(pairs.get(members.get(i)).after());
		}
	}

	/** Returns what its members are. */
	public ElementType type() {
		return type;
	}

	/** Returns the old members in order. */
	public List<Entry> before() {
		return before;
	}

	/** Returns the new members in order. */
	public List<Entry> after() {
		return after;
	}

	/** Returns the members that stayed, in the new order. */
	public List<Pair> pairs() {
		return pairs;
	}

	/** Returns whether a new member that stayed stands elsewhere among the others. */
	public boolean isReordered(Entry member) {
		return reordered.contains(member);
	}

	/** Returns whether a member that stayed is outside the longest run of all members, perhaps only since its parent was split or merged. */
	public boolean isScattered(Entry member) {
		return scattered.contains(member);
	}
}
