package guiju.diff.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;

/**
 * Finds elements that became several, and the other way round. Who is left over, or was paired for want of better, is tried
 * as a part of an element whose text or children changed; see {@link Parts} for what makes parts of a whole. Merges are
 * splits seen from the other side, so one search serves both, and no element is in two groups.
 */
final class Splits {

	private static final List<ElementType> TYPES = List.of(ElementType.DUTY, ElementType.TASK, ElementType.OUTPUT, ElementType.INDICATOR,
			ElementType.KNOWLEDGE, ElementType.SKILL, ElementType.ATTITUDE, ElementType.PREREQUISITE, ElementType.REMARK, ElementType.NOTE);
	/** A partner that is less alike than this may be given up for a whole that it is a part of. */
	private static final double WEAK = 0.3;

	private final Pairing pairing;
	private final Decided decided;
	private final Context context;

	Splits(Pairing pairing, Decided decided, Context context) {
		this.pairing = pairing;
		this.decided = decided;
		this.context = context;
	}

	/** Groups all splits and merges there are now, the surest first, and tells whether there was one. */
	boolean find() {
		context.lookAtChildren();
		List<Group> found = new ArrayList<>();
		for (ElementType type : TYPES)
			for (int side = Pairing.LEFT; side <= Pairing.RIGHT; side++)
				find(type, side, found);
		found.sort(Comparator.comparingDouble(Group::score).reversed().thenComparingInt(Group::side).thenComparingInt(Group::whole));
		boolean any = false;
		for (Group group : found)
			any |= accept(group);
		return any;
	}

	private void find(ElementType type, int side, List<Group> found) {
		int[] wholes = changed(type, side);
		int[] parts = pairing.elements[1 - side].of(type).stream().mapToInt(Entry::index).filter(part -> isLoose(1 - side, part)).toArray();
		if (wholes.length == 0 || parts.length == 0)
			return;
		Map<Integer, List<Integer>> candidates = candidates(type, side, wholes, parts);
		candidates.forEach((whole, near) -> {
			Group group = new Parts(pairing, context, side, whole).group(near);
			if (group != null)
				found.add(group);
		});
	}

	/** Returns the elements that are not word for word what they were, or have lost or won children. */
	private int[] changed(ElementType type, int side) {
		return pairing.elements[side].of(type).stream().mapToInt(Entry::index).filter(element -> {
			Edge edge = pairing.edge(side, element);
			return pairing.group(side, element) == null && !pairing.told[side][element]
					&& (edge == null || !edge.same || !pairing.entries[side][element].children().isEmpty());
		}).toArray();
	}

	private boolean isLoose(int side, int element) {
		if (pairing.group(side, element) != null || pairing.told[side][element])
			return false;
		Edge edge = pairing.edge(side, element);
		return edge == null || edge.likeness < WEAK;
	}

	private Map<Integer, List<Integer>> candidates(ElementType type, int side, int[] wholes, int[] parts) {
		Map<Integer, List<Integer>> candidates = new TreeMap<>();
		boolean all = (long) wholes.length * parts.length <= TextEdges.EVERY_PAIR;
		GramIndex index = all ? null : new GramIndex(pairing.texts[side], wholes, pairing.vocabulary.size(type.ordinal()));
		for (int i = 0; i < parts.length; i++) {
			int part = parts[i];
			int[] near = all ? wholes : index.nearest(pairing.texts[1 - side][part], (double) i / parts.length);
			Arrays.stream(near).filter(whole -> pairing.partner(side, whole) != part && !isForbidden(side, whole, part))
					.forEach(whole -> candidates.computeIfAbsent(whole, none -> new ArrayList<>(2)).add(part));
		}
		return candidates;
	}

	private boolean isForbidden(int side, int whole, int part) {
		return side == Pairing.LEFT ? decided.isForbidden(whole, part) : decided.isForbidden(part, whole);
	}

	private boolean accept(Group group) {
		if (pairing.group(group.side(), group.whole()) != null)
			return false;
		for (int part : group.parts())
			if (pairing.group(1 - group.side(), part) != null)
				return false;
		int first = pairing.partner(group.side(), group.whole());
		for (int part : group.parts())
			if (part != first)
				pairing.part(1 - group.side(), part);
		if (first != Pairing.NONE && !group.parts().contains(first)) {
			pairing.part(group.side(), group.whole());
			first = Pairing.NONE;
		}
		if (first == Pairing.NONE)
			pairFirst(group);
		pairing.group(group);
		pairing.settled[group.side()][group.whole()] = true;
		for (int part : group.parts())
			pairing.settled[1 - group.side()][part] = true;
		return true;
	}

	private void pairFirst(Group group) {
		boolean isLeft = group.side() == Pairing.LEFT;
		int left = isLeft ? group.whole() : group.parts().get(0);
		int right = isLeft ? group.parts().get(0) : group.whole();
		pairing.pair(left, right, TextEvidence.edge(left, right, pairing));
	}
}
