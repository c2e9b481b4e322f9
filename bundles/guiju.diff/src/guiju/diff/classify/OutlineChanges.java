package guiju.diff.classify;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;
import guiju.diff.impact.TextImpact;

/** Finds what happened to elements as a whole. The standard itself is looked at in {@link HeadChanges}. */
final class OutlineChanges {

	private final Counterparts counterparts;
	private final Families families;
	private final Drafts drafts;

	OutlineChanges(Counterparts counterparts, Families families, Drafts drafts) {
		this.counterparts = counterparts;
		this.families = families;
		this.drafts = drafts;
	}

	void find() {
		for (Entry before : counterparts.before().all())
			if (counterparts.ofBefore(before).isEmpty())
				add(Kind.REMOVED, List.of(before), List.of());
		for (Entry after : counterparts.after().all())
			if (after.type() != ElementType.STANDARD)
				of(after, counterparts.ofAfter(after));
	}

	private void of(Entry after, List<Entry> before) {
		if (before.isEmpty())
			add(Kind.ADDED, List.of(), List.of(after));
		else if (before.size() > 1)
			add(Kind.MERGED, before, List.of(after));
		else if (counterparts.ofBefore(before.get(0)).size() == 1)
			pair(before.get(0), after);
		else if (counterparts.ofBefore(before.get(0)).get(0) == after)
			add(Kind.SPLIT, before, counterparts.ofBefore(before.get(0)));
	}

	private void add(Kind kind, List<Entry> before, List<Entry> after) {
		Draft draft = new Draft(EnumSet.of(kind), Impact.SUBSTANTIVE, before, after);
		draft.impact(capped(draft.element(), Impact.SUBSTANTIVE));
		drafts.addOutline(draft);
	}

	private void pair(Entry before, Entry after) {
		Set<Kind> kinds = EnumSet.noneOf(Kind.class);
		Impact impact = Impact.EDITORIAL;
		if (!counterparts.areMatched(before.parent(), after.parent()))
			kinds.add(Kind.MOVED);
		else if (families.isReordered(after))
			kinds.add(Kind.REORDERED);
		if (!kinds.isEmpty())
			impact = Impact.MINOR;
		boolean reworded = !Values.same(before.text(), after.text());
		if (reworded) {
			kinds.add(Kind.REWORDED);
			Impact words = TextImpact.of(before.text(), after.text());
			impact = words.compareTo(impact) > 0 ? words : impact;
		}
		if (kinds.isEmpty() && !Values.same(before.code(), after.code()))
			kinds.add(Kind.RENUMBERED);
		if (kinds.isEmpty())
			return;
		Draft draft = new Draft(kinds, capped(after.type(), impact), List.of(before), List.of(after));
		drafts.addOutline(reworded ? draft.values(null, before.text(), after.text()) : draft);
	}

	/** The rows of the version history tell of the standard and demand nothing themselves. */
	static Impact capped(ElementType element, Impact impact) {
		return element == ElementType.VERSION && impact == Impact.SUBSTANTIVE ? Impact.MINOR : impact;
	}
}
