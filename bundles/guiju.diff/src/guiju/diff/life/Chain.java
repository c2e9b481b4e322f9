package guiju.diff.life;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.diff.Comparison;
import guiju.diff.Side;
import guiju.diff.change.Change;
import guiju.diff.change.Kind;
import guiju.diff.change.Located;
import guiju.diff.element.Elements;
import guiju.diff.element.Entry;
import guiju.diff.match.Match;

/** Lives in the making, continued by one comparison after another. */
final class Chain {

	private int version;
	private Map<String, Growing> alive = new LinkedHashMap<>();
	private List<Growing> order;

	Chain(Side first) {
		for (Entry entry : Elements.of(first.standard()).all()) {
			Growing life = new Growing(entry.type(), Beginning.FIRST, List.of());
			life.add(new Stage(0, entry.path(), entry.code(), entry.text(), List.of()));
			alive.put(entry.path(), life);
		}
		order = new ArrayList<>(alive.values());
	}

	void add(Comparison comparison) {
		version++;
		Map<String, Set<Kind>> kinds = kinds(comparison.changes());
		Map<String, Growing> next = new LinkedHashMap<>();
		for (Entry entry : Elements.of(comparison.after().standard()).all()) {
			List<Match> matches = entry.parent() == null ? List.of() : comparison.matching().ofAfter(entry.path());
			Growing life = entry.parent() == null ? alive.get("") : life(entry, matches, comparison);
			life.add(new Stage(version, entry.path(), entry.code(), entry.text(), List.copyOf(kinds.getOrDefault(entry.path(), Set.of()))));
			next.put(entry.path(), life);
		}
		order = order(next);
		alive = next;
	}

	private Growing life(Entry entry, List<Match> matches, Comparison comparison) {
		if (matches.isEmpty())
			return new Growing(entry.type(), Beginning.ADDED, List.of());
		Growing old = alive.get(matches.get(0).before());
		if (matches.size() > 1) {
			Growing merged = new Growing(entry.type(), Beginning.MERGED, matches.stream().map(match -> alive.get(match.before())).toList());
			matches.forEach(match -> alive.get(match.before()).end(Ending.MERGED, merged));
			return merged;
		}
		if (comparison.matching().ofBefore(matches.get(0).before()).size() == 1)
			return old;
		Growing part = new Growing(entry.type(), Beginning.SPLIT, List.of(old));
		old.end(Ending.SPLIT, part);
		return part;
	}

	private static Map<String, Set<Kind>> kinds(List<Change> changes) {
		Map<String, Set<Kind>> kinds = new HashMap<>();
		for (Change change : changes)
			for (Located located : change.after())
				kinds.computeIfAbsent(change.element() == guiju.diff.element.ElementType.STANDARD ? "" : located.path(), none -> EnumSet.noneOf(Kind.class))
						.addAll(change.kinds());
		return kinds;
	}

	/** Returns the lives in the order of the new version, those that have ended behind what stood before them. */
	private List<Growing> order(Map<String, Growing> next) {
		Map<Growing, List<Growing>> behind = new IdentityHashMap<>();
		Set<Growing> living = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
		living.addAll(next.values());
		Growing last = null;
		for (Growing life : order)
			if (living.contains(life))
				last = life;
			else
				behind.computeIfAbsent(last, none -> new ArrayList<>()).add(life);
		List<Growing> ordered = new ArrayList<>(behind.getOrDefault(null, List.of()));
		for (Growing life : next.values()) {
			ordered.add(life);
			ordered.addAll(behind.getOrDefault(life, List.of()));
		}
		return ordered;
	}

	/** Returns the finished lives. */
	List<Life> lives() {
		Map<Growing, Integer> numbers = new IdentityHashMap<>();
		order.forEach(life -> numbers.put(life, numbers.size() + 1));
		return order.stream().map(life -> life.finish(numbers, version)).toList();
	}
}
