package guiju.report.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import guiju.diff.change.Change;
import guiju.diff.change.Located;
import guiju.diff.element.ElementType;

/**
 * Finds the changes of an element by its path: by the new one, and by the old one for what was removed. A change of a list
 * in the head tells the places of its entries; it is one of the standard all the same.
 */
final class ChangeIndex {

	private final Map<String, List<Change>> before = new HashMap<>();
	private final Map<String, List<Change>> after = new HashMap<>();

	ChangeIndex(List<Change> changes) {
		for (Change change : changes) {
			boolean removed = change.after().isEmpty();
			Set<String> paths = change.element() == ElementType.STANDARD ? Set.of("") : paths(removed ? change.before() : change.after());
			for (String path : paths)
				(removed ? before : after).computeIfAbsent(path, none -> new ArrayList<>(2)).add(change);
		}
	}

	private static Set<String> paths(List<Located> places) {
		return places.stream().map(Located::path).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Returns all changes of a pair, those that only the old version knows first. */
	List<Change> of(Pair pair) {
		Set<Change> changes = new LinkedHashSet<>();
		pair.before().forEach(place -> changes.addAll(before.getOrDefault(place.path(), List.of())));
		pair.after().forEach(place -> changes.addAll(after.getOrDefault(place.path(), List.of())));
		return List.copyOf(changes);
	}

	/** Returns the changes of a pair that a field shows; of its code and text for null. */
	List<Change> of(Pair pair, String field) {
		return of(pair).stream().filter(change -> Objects.equals(field, Fields.of(change))).toList();
	}
}
