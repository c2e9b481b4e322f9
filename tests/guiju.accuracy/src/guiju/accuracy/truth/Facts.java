package guiju.accuracy.truth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import guiju.accuracy.truth.Elements.Entry;
import guiju.diff.change.Kind;
import guiju.diff.element.ElementType;
import guiju.model.Attitude;
import guiju.model.Standard;
import guiju.model.Task;

/** What happened, by the definitions of the kinds, once it is known which elements are the same. Not the product's own way. */
public final class Facts {

	private final Elements before;
	private final Elements after;
	private final Relation relation;
	private final Set<Fact> facts = new LinkedHashSet<>();
	private final Map<List<Object>, List<Entry[]>> lists = new LinkedHashMap<>();

	private Facts(Elements before, Elements after, Collection<Pair> pairs) {
		this.before = before;
		this.after = after;
		this.relation = new Relation(pairs);
	}

	/** Returns what happened between two versions whose elements are paired. */
	public static Set<Fact> of(Elements before, Elements after, Collection<Pair> pairs) {
		Facts finder = new Facts(before, after, pairs);
		finder.head(before.standard(), after.standard());
		finder.comingsAndGoings();
		for (Pair pair : pairs)
			if (finder.relation.isSingle(pair))
				finder.single(before.at(pair.before()), after.at(pair.after()));
		finder.lists.forEach(finder::list);
		return finder.facts;
	}

	private void head(Standard old, Standard made) {
		if (!Objects.equals(old.getName(), made.getName()))
			facts.add(new Fact(Kind.RENAMED, ElementType.STANDARD, "", "", ""));
		if (!Objects.equals(old.getLevelText(), made.getLevelText()))
			facts.add(new Fact(Kind.LEVEL_CHANGED, ElementType.STANDARD, "", "", ""));
		if (!Objects.equals(old.getDescription(), made.getDescription()))
			facts.add(new Fact(Kind.REWORDED, ElementType.STANDARD, "", "", "description"));
	}

	private void comingsAndGoings() {
		for (Entry entry : before.all())
			switch (relation.ofBefore(entry.path()).size()) {
				case 0 -> facts.add(new Fact(Kind.REMOVED, entry.type(), entry.path(), "", ""));
				case 1 -> { }
				default -> facts.add(new Fact(Kind.SPLIT, entry.type(), entry.path(), joined(relation.ofBefore(entry.path())), ""));
			}
		for (Entry entry : after.all())
			switch (relation.ofAfter(entry.path()).size()) {
				case 0 -> facts.add(new Fact(Kind.ADDED, entry.type(), "", entry.path(), ""));
				case 1 -> { }
				default -> facts.add(new Fact(Kind.MERGED, entry.type(), joined(relation.ofAfter(entry.path())), entry.path(), ""));
			}
	}

	/** Returns paths as one, in an order that does not depend on where they came from. */
	public static String joined(Collection<String> paths) {
		return String.join(" ", paths.stream().sorted().toList());
	}

	private void single(Entry old, Entry made) {
		if (old.type() == ElementType.VERSION)
			return;
		boolean moved = !relation.ofBefore(old.parent()).contains(made.parent());
		boolean reworded = !Objects.equals(old.text(), made.text());
		if (moved)
			facts.add(new Fact(Kind.MOVED, old.type(), old.path(), made.path(), ""));
		else if (relation.isSingle(new Pair(null, old.parent(), made.parent())))
			lists.computeIfAbsent(List.of(old.type(), old.parent(), made.parent()), none -> new ArrayList<>()).add(new Entry[] {old, made});
		if (reworded)
			facts.add(new Fact(Kind.REWORDED, old.type(), old.path(), made.path(), ""));
		if (old.object() instanceof Attitude one && made.object() instanceof Attitude two && !Objects.equals(one.getDefinition(), two.getDefinition()))
			facts.add(new Fact(Kind.REWORDED, old.type(), old.path(), made.path(), "definition"));
		if (old.object() instanceof Task one && made.object() instanceof Task two) {
			if (!Objects.equals(one.getLevelText(), two.getLevelText()))
				facts.add(new Fact(Kind.LEVEL_CHANGED, old.type(), old.path(), made.path(), ""));
			facts.addAll(CitationFacts.of(old, made, before, after, relation));
		}
	}

	/**
	 * Tells, of siblings whose parent was neither split nor merged, how many were reordered, and how many have another code
	 * and nothing else where none was reordered.
	 */
	private void list(List<Object> key, List<Entry[]> pairs) {
		pairs.sort((a, b) -> Integer.compare(place(a[0]), place(b[0])));
		List<Integer> places = pairs.stream().map(pair -> place(pair[1])).toList();
		int reordered = places.size() - longestRise(places);
		count(Kind.REORDERED, key, reordered);
		int renumbered = (int) pairs.stream().filter(pair -> !Objects.equals(pair[0].code(), pair[1].code())
				&& Objects.equals(pair[0].text(), pair[1].text())).count();
		if (reordered == 0)
			count(Kind.RENUMBERED, key, renumbered);
	}

	private void count(Kind kind, List<Object> key, int count) {
		for (int i = 1; i <= count; i++)
			facts.add(new Fact(kind, (ElementType) key.get(0), (String) key.get(1), (String) key.get(2), "#" + i));
	}

	private static int place(Entry entry) {
		return Integer.parseInt(entry.path().substring(entry.path().lastIndexOf('/') + 1));
	}

	private static int longestRise(List<Integer> places) {
		List<Integer> ends = new ArrayList<>();
		for (int place : places) {
			int at = Collections.binarySearch(ends, place);
			if (-at - 1 == ends.size())
				ends.add(place);
			else
				ends.set(-at - 1, place);
		}
		return ends.size();
	}
}
