package guiju.report.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import guiju.diff.change.Change;
import guiju.diff.element.ElementType;

/**
 * How the changes of one kind of element are made up.
 *
 * @param element whose changes
 * @param counts how many of each group, in their order; nothing that is zero
 * @param total how many in all; each change counts once
 */
public record Bar(ElementType element, Map<KindGroup, Integer> counts, int total) {

	/** Returns one bar for each kind of element that any of these changes is about. */
	public static List<Bar> of(List<Change> changes) {
		Map<ElementType, Map<KindGroup, Integer>> counts = new EnumMap<>(ElementType.class);
		for (Change change : changes)
			counts.computeIfAbsent(change.element(), none -> new EnumMap<>(KindGroup.class)).merge(KindGroup.of(change), 1, Integer::sum);
		List<Bar> bars = new ArrayList<>();
		counts.forEach((element, groups) -> bars
				.add(new Bar(element, Collections.unmodifiableMap(groups), groups.values().stream().mapToInt(Integer::intValue).sum())));
		return List.copyOf(bars);
	}
}
