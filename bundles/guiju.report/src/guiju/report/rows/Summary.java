package guiju.report.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.diff.Comparison;
import guiju.diff.change.Change;
import guiju.diff.change.Impact;
import guiju.diff.change.Verdict;

/**
 * What a report says about a comparison before it goes into details. A reader counts what was done, not the forty codes
 * that moved on behind it, so changes that follow from others are counted apart.
 *
 * @param verdict what the revision amounts to
 * @param independent the changes that stand for themselves, in order
 * @param consequences what follows from each change, by its id; nothing where nothing follows
 * @param impacts how many independent changes have each impact; zero included
 */
public record Summary(Verdict verdict, List<Change> independent, Map<String, List<Change>> consequences, Map<Impact, Integer> impacts) {

	/** Returns the summary of a comparison. */
	public static Summary of(Comparison comparison) {
		List<Change> independent = new ArrayList<>();
		Map<String, List<Change>> consequences = new HashMap<>();
		Map<Impact, Integer> impacts = new EnumMap<>(Impact.class);
		for (Impact impact : Impact.values())
			impacts.put(impact, 0);
		for (Change change : comparison.changes())
			if (change.cause() == null) {
				independent.add(change);
				impacts.merge(change.impact(), 1, Integer::sum);
			} else {
				consequences.computeIfAbsent(change.cause(), none -> new ArrayList<>()).add(change);
			}
		return new Summary(comparison.verdict(), List.copyOf(independent), Collections.unmodifiableMap(consequences), Collections.unmodifiableMap(impacts));
	}

	/** Returns what follows from a change, possibly nothing. */
	public List<Change> consequences(Change change) {
		return consequences.getOrDefault(change.id(), List.of());
	}

	/** Returns how many changes only follow from others. */
	public int consequenceCount() {
		return consequences.values().stream().mapToInt(List::size).sum();
	}

	/** Returns the changes that the verdict rests on: the independent ones of the heaviest impact. */
	public List<Change> evidence() {
		return independent.stream().filter(change -> change.impact().name().equals(verdict.name())).toList();
	}
}
