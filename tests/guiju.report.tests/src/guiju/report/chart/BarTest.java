package guiju.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import guiju.diff.change.Change;
import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.diff.element.ElementType;

class BarTest {

	@Test
	void countsEachChangeOnceInTheOrderOfElementsAndGroups() {
		List<Change> changes = List.of(change(ElementType.SKILL, Kind.REWORDED), change(ElementType.TASK, Kind.MOVED, Kind.REWORDED), change(ElementType.TASK, Kind.ADDED),
				change(ElementType.TASK, Kind.LEVEL_CHANGED));

		assertEquals(List.of(new Bar(ElementType.TASK, Map.of(KindGroup.ADDED, 1, KindGroup.MOVED, 1, KindGroup.VALUES, 1), 3),
				new Bar(ElementType.SKILL, Map.of(KindGroup.REWORDED, 1), 1)), Bar.of(changes));
	}

	@Test
	void everyKindHasAGroup() {
		for (Kind kind : Kind.values())
			KindGroup.of(kind);
	}

	private static Change change(ElementType element, Kind... kinds) {
		return new Change("c1", null, element, List.of(kinds), Impact.MINOR, List.of(), List.of(), null, null, null, null, null, false);
	}
}
