package guiju.diff.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.diff.element.Entry;
import guiju.diff.text.TextProfile;

/**
 * Tells which of some elements are the parts of one: by text, each part is mostly inside the whole, each brings something of
 * it that no other brings, and together they cover it clearly better than the best alone. A new sentence that only repeats
 * words of an old one brings nothing of its own and is no part. By children, for duties and tasks: a part has most of its
 * children from the whole, and the names agree at least a little.
 */
final class Parts {

	private static final double INSIDE = 0.45;
	private static final double INSIDE_BESIDE = 0.2;
	private static final double FILLS_IN = 0.3;
	private static final double OWN = 0.1;
	private static final double LITTLE = 0.04;
	private static final double MOSTLY_OWN = 0.25;
	private static final double COVERED = 0.5;
	private static final double BETTER_TOGETHER = 0.1;
	private static final int MOST_PARTS = 5;
	private static final double CHILDREN_FROM_WHOLE = 0.6;
	private static final double NAME_INSIDE = 0.2;
	private static final double SHARE_OF_WHOLE = 0.15;

	private final Pairing pairing;
	private final Context context;
	private final int side;
	private final int whole;
	private final TextProfile text;

	Parts(Pairing pairing, Context context, int side, int whole) {
		this.pairing = pairing;
		this.context = context;
		this.side = side;
		this.whole = whole;
		text = pairing.texts[side][whole];
	}

	/** Returns the split of the whole into its partner and some of the candidates, or null where it is none. */
	Group group(List<Integer> candidates) {
		Group byChildren = byChildren(candidates);
		return byChildren != null ? byChildren : byText(candidates);
	}

	private Group byText(List<Integer> candidates) {
		List<Integer> parts = new ArrayList<>();
		int partner = pairing.partner(side, whole);
		if (partner != Pairing.NONE && inside(partner) >= INSIDE)
			parts.add(partner);
		candidates.stream().filter(part -> inside(part) >= INSIDE && isNear(part) && !hasChildrenFromElsewhere(part))
				.sorted(Comparator.comparingDouble((Integer part) -> -covered(List.of(part))).thenComparingInt(part -> part))
				.limit(MOST_PARTS).forEach(parts::add);
		addWhatFillsIn(parts, candidates);
		dropWhatBringsNothing(parts);
		if (parts.size() < 2)
			return null;
		double together = covered(parts);
		double alone = parts.stream().mapToDouble(part -> covered(List.of(part))).max().orElse(0);
		if (together < COVERED || together - alone < BETTER_TOGETHER)
			return null;
		double inside = parts.stream().mapToDouble(this::inside).average().orElse(0);
		return made(parts, 0.5 + 0.49 * Math.min(1, Math.max(0, together + inside - 0.95)), false);
	}

	/**
	 * Adds what stands beside a part and has what all parts so far have lost of the whole, though it was reworded or has
	 * more to say besides.
	 */
	private void addWhatFillsIn(List<Integer> parts, List<Integer> candidates) {
		boolean grown = !parts.isEmpty();
		while (grown && parts.size() < MOST_PARTS) {
			grown = false;
			double lost = 1 - covered(parts);
			int best = Pairing.NONE;
			double most = FILLS_IN * lost;
			for (int part : candidates)
				if (!parts.contains(part) && pairing.partner(1 - side, part) == Pairing.NONE && inside(part) >= INSIDE_BESIDE && isBeside(part, parts)) {
					double fills = covered(with(parts, part)) + lost - 1;
					if (fills > most) {
						most = fills;
						best = part;
					}
				}
			if (best != Pairing.NONE)
				grown = parts.add(best);
		}
	}

	private static List<Integer> with(List<Integer> parts, int part) {
		List<Integer> more = new ArrayList<>(parts);
		more.add(part);
		return more;
	}

	private boolean isBeside(int part, List<Integer> parts) {
		Entry entry = pairing.entries[1 - side][part];
		Entry before = entry.sibling(-1);
		Entry behind = entry.sibling(1);
		return entry.children().isEmpty() && (before != null && parts.contains(before.index()) || behind != null && parts.contains(behind.index()));
	}

	/** Takes away, one after another, the part that brings least, until each brings something of its own. */
	private void dropWhatBringsNothing(List<Integer> parts) {
		while (parts.size() >= 2) {
			double all = covered(parts);
			int least = -1;
			double own = Double.MAX_VALUE;
			for (int i = parts.size() - 1; i >= 0; i--) {
				List<Integer> others = new ArrayList<>(parts);
				others.remove(i);
				double brings = all - covered(others);
				if (brings < own && !bringsEnough(parts.get(i), brings, others)) {
					own = brings;
					least = i;
				}
			}
			if (least < 0)
				return;
			parts.remove(least);
		}
	}

	/** A short part beside others brings little of a long whole, but most of what it says itself. */
	private boolean bringsEnough(int part, double brings, List<Integer> others) {
		double said = brings * text.weight() / pairing.texts[1 - side][part].weight();
		return brings >= OWN || brings >= LITTLE && said >= MOSTLY_OWN && others.size() > 1 && isBeside(part, others);
	}

	private double inside(int part) {
		TextProfile other = pairing.texts[1 - side][part];
		return other.weight() == 0 ? 0 : text.common(other) / other.weight();
	}

	/** Returns how much of the whole some parts have. */
	private double covered(List<Integer> parts) {
		double covered = 0;
		for (int gram : text.grams())
			for (int part : parts)
				if (Arrays.binarySearch(pairing.texts[1 - side][part].grams(), gram) >= 0) {
					covered += text.weight(gram);
					break;
				}
		return text.weight() == 0 ? 0 : covered / text.weight();
	}

	/** Parts stand under one parent, or under parents that are siblings, as where a task was split with all it has. */
	private boolean isNear(int part) {
		Entry parent = pairing.entries[1 - side][part].parent();
		Entry own = pairing.entries[side][whole].parent();
		return isPaired(own.index(), parent.index())
				|| own.parent() != null && parent.parent() != null && isPaired(own.parent().index(), parent.parent().index());
	}

	private boolean isPaired(int one, int other) {
		return side == Pairing.LEFT ? pairing.isPaired(one, other) : pairing.isPaired(other, one);
	}

	private double shared(int part) {
		return side == Pairing.LEFT ? context.sharedChildren(whole, part) : context.sharedChildren(part, whole);
	}

	private boolean hasChildrenFromElsewhere(int part) {
		return context.placedChildren(1 - side, part) > 0.5 && shared(part) / context.placedChildren(1 - side, part) < CHILDREN_FROM_WHOLE / 2;
	}

	private Group byChildren(List<Integer> candidates) {
		double all = context.placedChildren(side, whole);
		if (all < 2)
			return null;
		Set<Integer> parts = new HashSet<>();
		int partner = pairing.partner(side, whole);
		if (partner != Pairing.NONE && shared(partner) / all >= SHARE_OF_WHOLE)
			parts.add(partner);
		for (int part : candidates)
			if (hasItsChildrenFromWhole(part, all))
				parts.add(part);
		if (parts.size() < 2)
			return null;
		double together = parts.stream().mapToDouble(this::shared).sum() / all;
		return together < 2 * COVERED * CHILDREN_FROM_WHOLE ? null : made(new ArrayList<>(parts), 0.5 + 0.49 * together, true);
	}

	private boolean hasItsChildrenFromWhole(int part, double all) {
		double shared = shared(part);
		double placed = context.placedChildren(1 - side, part);
		if (shared / all < SHARE_OF_WHOLE || shared / placed < CHILDREN_FROM_WHOLE)
			return false;
		double children = pairing.entries[1 - side][part].children().size();
		return inside(part) >= NAME_INSIDE ? shared >= 0.8 : shared >= 1.6 && shared / children > 0.9;
	}

	private Group made(List<Integer> parts, double score, boolean byChildren) {
		return new Group(side, whole, parts.stream().sorted().toList(), Math.min(score, 0.99), byChildren);
	}
}
