package guiju.accuracy.truth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import guiju.accuracy.text.Similarity;
import guiju.accuracy.truth.Elements.Entry;
import guiju.diff.element.ElementType;
import guiju.model.Task;

/**
 * Elements of which a careful reader with both versions in hand could not tell what became of them. Nothing is taken out
 * of the figures for it; the mistakes that fall on them are counted beside.
 *
 * @param before paths of the old version
 * @param after paths of the new version
 * @param reasons how many elements there are for each reason
 */
public record Undecidable(Set<String> before, Set<String> after, Map<Reason, Integer> reasons) {

	/** Why nobody could tell. */
	public enum Reason {
		/** Equal texts that are siblings in one of the versions: which is which? */
		TWINS("equal texts of siblings"),
		/** No character in common, below another parent, nothing that cites both: nothing is left to know it by. */
		NO_TRACE("no character and no context in common"),
		/** One was taken out and another put in that says nearly the same: a reader would call it reworded. */
		LOOKALIKE("taken out, and one nearly equal put in");

		private final String label;

		Reason(String label) {
			this.label = label;
		}

		/** Returns what it is called in a report. */
		public String label() {
			return label;
		}
	}

	private static final double NEARLY = 0.75;

	static Undecidable of(Elements before, Elements after, Collection<Pair> pairs) {
		Undecidable found = new Undecidable(new HashSet<>(), new HashSet<>(), new TreeMap<>());
		Relation relation = new Relation(pairs);
		found.twins(before, after, true, relation);
		found.twins(after, before, false, relation);
		for (Pair pair : pairs)
			if (relation.isSingle(pair) && hasNoTrace(before.at(pair.before()), after.at(pair.after()), before, after, relation))
				found.add(Reason.NO_TRACE, List.of(pair.before()), List.of(pair.after()));
		found.lookalikes(before, after, relation);
		return found;
	}

	private void add(Reason reason, Collection<String> old, Collection<String> made) {
		before.addAll(old);
		after.addAll(made);
		reasons.merge(reason, 1, Integer::sum);
	}

	private void twins(Elements elements, Elements others, boolean old, Relation relation) {
		Map<List<Object>, List<Entry>> alike = new HashMap<>();
		for (Entry entry : elements.all())
			if (!entry.plain().isEmpty() && entry.type() != ElementType.VERSION)
				alike.computeIfAbsent(List.of(entry.type(), entry.plain()), none -> new ArrayList<>(1)).add(entry);
		for (List<Entry> twins : alike.values())
			for (int i = 1; i < twins.size(); i++)
				twins(twins.get(i - 1), twins.get(i), others, old, relation);
	}

	private void twins(Entry one, Entry two, Elements others, boolean old, Relation relation) {
		Set<String> mates = new HashSet<>(old ? relation.ofBefore(one.path()) : relation.ofAfter(one.path()));
		Set<String> parents = new HashSet<>();
		mates.forEach(path -> parents.add(others.at(path).parent()));
		List<String> second = old ? relation.ofBefore(two.path()) : relation.ofAfter(two.path());
		boolean meet = one.parent().equals(two.parent()) || second.stream().anyMatch(path -> parents.contains(others.at(path).parent()));
		if (!meet)
			return;
		mates.addAll(second);
		List<String> own = List.of(one.path(), two.path());
		add(Reason.TWINS, old ? own : mates, old ? mates : own);
	}

	private static boolean hasNoTrace(Entry old, Entry made, Elements before, Elements after, Relation relation) {
		if (old.type() == ElementType.VERSION || old.plain().isEmpty() || Similarity.ofPlain(old.plain(), made.plain()) > 0)
			return false;
		if (relation.ofBefore(old.parent()).contains(made.parent()) && !old.parent().isEmpty())
			return false;
		boolean children = before.all().stream().anyMatch(child -> child.parent().equals(old.path())
				&& relation.ofBefore(child.path()).stream().anyMatch(path -> after.at(path).parent().equals(made.path())));
		return !children && !isCitedByTheSame(old, made, before, after, relation);
	}

	private static boolean isCitedByTheSame(Entry old, Entry made, Elements before, Elements after, Relation relation) {
		for (Entry task : before.all())
			if (task.object() instanceof Task one && CitationFacts.cited(one, before).containsKey(old.path()))
				for (String path : relation.ofBefore(task.path()))
					if (after.at(path).object() instanceof Task two && CitationFacts.cited(two, after).containsKey(made.path()))
						return true;
		return false;
	}

	private void lookalikes(Elements elements, Elements others, Relation relation) {
		List<Entry> added = others.all().stream().filter(entry -> relation.ofAfter(entry.path()).isEmpty()).toList();
		for (Entry removed : elements.all())
			if (relation.ofBefore(removed.path()).isEmpty())
				for (Entry one : added)
					if (one.type() == removed.type() && Similarity.ofPlain(removed.plain(), one.plain()) >= NEARLY)
						add(Reason.LOOKALIKE, List.of(removed.path()), List.of(one.path()));
	}
}
