package guiju.revision.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Joins two orders of things that are each there once at most. What one side has alone stands behind what it stands behind
 * there; where both have something alone at the same place, ours is first. Where one side alone changed the order, its order
 * counts; where both did, each of the things that one side alone moved goes where it was moved to.
 *
 * @param order the things in their joined order
 * @param contested what both sides moved, each to another place; it stands where ours has it
 */
public record SequenceMerge<T>(List<T> order, Set<T> contested) {

	/**
	 * Joins orders.
	 *
	 * @param base the order before, of those that were there and still are on both sides
	 * @param ours all that are to be there and ours has, in its order
	 * @param theirs all that are to be there and theirs has, in its order
	 */
	public static <T> SequenceMerge<T> of(List<T> base, List<T> ours, List<T> theirs) {
		Set<T> common = new LinkedHashSet<>(base);
		common.retainAll(new HashSet<>(ours));
		common.retainAll(new HashSet<>(theirs));
		List<T> was = only(base, common);
		List<T> here = only(ours, common);
		List<T> there = only(theirs, common);
		if (here.equals(there) || there.equals(was))
			return new SequenceMerge<>(insert(ours, theirs, true), Set.of());
		if (here.equals(was))
			return new SequenceMerge<>(insert(theirs, ours, false), Set.of());
		return both(was, here, there, ours, theirs);
	}

	private static <T> SequenceMerge<T> both(List<T> was, List<T> here, List<T> there, List<T> ours, List<T> theirs) {
		Set<T> movedHere = outsideRun(was, here);
		Set<T> movedThere = outsideRun(was, there);
		Set<T> still = new HashSet<>(was);
		still.removeAll(movedHere);
		still.removeAll(movedThere);
		Set<T> contested = new LinkedHashSet<>();
		for (T each : movedHere)
			if (movedThere.contains(each) && !Objects.equals(before(here, each, still), before(there, each, still)))
				contested.add(each);
		List<T> rest = new ArrayList<>(ours);
		movedThere.removeAll(movedHere);
		rest.removeAll(movedThere);
		return new SequenceMerge<>(insert(rest, theirs, true), contested);
	}

	private static <T> List<T> only(Collection<T> all, Set<T> wanted) {
		return new ArrayList<>(all.stream().filter(wanted::contains).toList());
	}

	/** Returns the nearest thing before another one that is one of some. */
	private static <T> T before(List<T> order, T thing, Set<T> wanted) {
		for (int i = order.indexOf(thing) - 1; i >= 0; i--)
			if (wanted.contains(order.get(i)))
				return order.get(i);
		return null;
	}

	/** Puts what only the other order has behind what it stands behind there; past what only the main order has, if that goes first. */
	private static <T> List<T> insert(List<T> main, List<T> other, boolean mainFirst) {
		List<T> result = new ArrayList<>(main);
		Set<T> present = new HashSet<>(main);
		Set<T> known = new HashSet<>(other);
		int at = 0;
		boolean pending = true;
		for (T each : other) {
			if (present.contains(each)) {
				at = result.indexOf(each) + 1;
				pending = true;
				continue;
			}
			while (pending && mainFirst && at < result.size() && !known.contains(result.get(at)))
				at++;
			pending = false;
			result.add(at++, each);
		}
		return result;
	}

	/** Returns what stands outside the longest run that kept its order: the fewest that can have been moved. */
	private static <T> Set<T> outsideRun(List<T> was, List<T> now) {
		int size = now.size();
		int[] places = new int[size];
		for (int i = 0; i < size; i++)
			places[i] = was.indexOf(now.get(i));
		int[] length = new int[size];
		int[] previous = new int[size];
		int best = -1;
		for (int i = 0; i < size; i++) {
			length[i] = 1;
			previous[i] = -1;
			for (int j = 0; j < i; j++)
				if (places[j] < places[i] && length[j] + 1 > length[i]) {
					length[i] = length[j] + 1;
					previous[i] = j;
				}
			if (best < 0 || length[i] > length[best])
				best = i;
		}
		boolean[] kept = new boolean[size];
		for (int i = best; i >= 0; i = previous[i])
			kept[i] = true;
		Set<T> outside = new LinkedHashSet<>();
		for (int i = 0; i < size; i++)
			if (!kept[i])
				outside.add(now.get(i));
		return outside;
	}
}
