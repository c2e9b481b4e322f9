package guiju.diff.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import guiju.diff.change.Change;
import guiju.diff.change.Kind;

/** Changes told from the other side: what was added is removed, what was split is merged. */
final class Reversal {

	private static final Map<Kind, Kind> OPPOSITES = new EnumMap<>(Map.of(Kind.ADDED, Kind.REMOVED, Kind.REMOVED, Kind.ADDED,
			Kind.SPLIT, Kind.MERGED, Kind.MERGED, Kind.SPLIT,
			Kind.CITATION_ADDED, Kind.CITATION_REMOVED, Kind.CITATION_REMOVED, Kind.CITATION_ADDED));

	private Reversal() {}

	static List<Change> of(List<Change> changes) {
		List<Change> reversed = new ArrayList<>(changes.size());
		for (Change change : changes)
			reversed.add(new Change(change.id(), change.cause(), change.element(),
					change.kinds().stream().map(kind -> OPPOSITES.getOrDefault(kind, kind)).sorted().toList(), change.impact(), change.after(),
					change.before(), change.field(), change.to(), change.from(), change.citation(), change.reason(), change.reasonDrafted()));
		return reversed;
	}
}
