package guiju.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import guiju.diff.change.Change;
import guiju.diff.change.Kind;
import guiju.diff.classify.Counterparts;
import guiju.diff.classify.Draft;
import guiju.diff.classify.Drafts;
import guiju.diff.element.Entry;

/**
 * Puts changes into the order in which they are told: that of the new version, what was removed behind what stood before
 * it, consequences behind their cause; and names them in that order.
 */
final class Arrangement {

	private final int[] anchors;

	private Arrangement(Counterparts counterparts, Drafts drafts) {
		anchors = new int[counterparts.before().all().size()];
		int last = 0;
		for (Entry entry : counterparts.before().all()) {
			Draft whole = drafts.of(entry);
			boolean stayed = whole == null || !(whole.is(Kind.MOVED) || whole.is(Kind.REORDERED));
			if (stayed && !counterparts.ofBefore(entry).isEmpty())
				last = counterparts.ofBefore(entry).get(0).index();
			anchors[entry.index()] = last;
		}
	}

	static List<Change> of(Counterparts counterparts, Drafts drafts) {
		Arrangement arrangement = new Arrangement(counterparts, drafts);
		List<Draft> ordered = new ArrayList<>(drafts.all());
		ordered.sort(Comparator.comparingInt(arrangement::place).thenComparingInt(draft -> draft.after().isEmpty() ? 1 : 0)
				.thenComparingInt(draft -> draft.after().isEmpty() ? draft.before().get(0).index() : 0));
		Map<Draft, List<Draft>> consequences = new IdentityHashMap<>();
		for (Draft draft : ordered)
			if (draft.cause() != null)
				consequences.computeIfAbsent(draft.root(), none -> new ArrayList<>()).add(draft);
		List<Change> changes = new ArrayList<>(ordered.size());
		for (Draft draft : ordered)
			if (draft.cause() == null) {
				String id = "c" + (changes.size() + 1);
				changes.add(draft.finish(id, null));
				for (Draft consequence : consequences.getOrDefault(draft, List.of()))
					changes.add(consequence.finish("c" + (changes.size() + 1), id));
			}
		return changes;
	}

	private int place(Draft draft) {
		return draft.after().isEmpty() ? anchors[draft.before().get(0).index()] : draft.after().get(0).index();
	}
}
