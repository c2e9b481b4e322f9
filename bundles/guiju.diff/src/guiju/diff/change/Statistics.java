package guiju.diff.change;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import guiju.diff.element.ElementType;

/**
 * How many changes there are of each kind of each element; a change of two kinds counts for both.
 *
 * @param counts by element and kind, in their order; nothing that is zero
 */
public record Statistics(Map<ElementType, Map<Kind, Integer>> counts) {

	/** Counts changes. */
	public static Statistics of(Collection<Change> changes) {
		Map<ElementType, Map<Kind, Integer>> counts = new EnumMap<>(ElementType.class);
		for (Change change : changes)
			for (Kind kind : change.kinds())
				counts.computeIfAbsent(change.element(), none -> new EnumMap<>(Kind.class)).merge(kind, 1, Integer::sum);
		return new Statistics(Collections.unmodifiableMap(counts));
	}

	/** Returns how many changes of a kind an element has. */
	public int count(ElementType element, Kind kind) {
		return counts.getOrDefault(element, Map.of()).getOrDefault(kind, 0);
	}

	/** Returns how many changes of a kind there are over all elements. */
	public int count(Kind kind) {
		return counts.values().stream().mapToInt(kinds -> kinds.getOrDefault(kind, 0)).sum();
	}
}
