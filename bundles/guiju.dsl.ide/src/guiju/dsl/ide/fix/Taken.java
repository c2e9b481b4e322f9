package guiju.dsl.ide.fix;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import guiju.dsl.edit.Replacement;

/** The places of a text that fixes take. Changes at one place would depend on their order, so each place is taken once. */
final class Taken {

	/** The ends of what is taken, by the beginnings. */
	private final TreeMap<Integer, Integer> ends = new TreeMap<>();

	/** Takes the places of all changes, or of none where one of them touches what is taken; tells which. */
	boolean take(List<Replacement> changes) {
		for (Replacement change : changes)
			if (touches(change))
				return false;
		for (Replacement change : changes)
			ends.merge(change.offset(), change.end(), Math::max);
		return true;
	}

	private boolean touches(Replacement change) {
		Map.Entry<Integer, Integer> before = ends.floorEntry(change.end());
		return before != null && before.getValue() >= change.offset();
	}
}
