package guiju.diff.classify;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import guiju.diff.element.Entry;

/** All changes in the making, and the one of each element that tells of the element as a whole. */
public final class Drafts {

	private final List<Draft> all = new ArrayList<>();
	private final Map<Entry, Draft> outline = new IdentityHashMap<>();

	/** Adds a change of an element as a whole: added, removed, split, merged, moved, reordered, reworded or renumbered. */
	void addOutline(Draft draft) {
		all.add(draft);
		draft.before().forEach(entry -> outline.put(entry, draft));
		draft.after().forEach(entry -> outline.put(entry, draft));
	}

	/** Adds a change of one value. */
	void add(Draft draft) {
		all.add(draft);
	}

	/** Returns all changes in the order in which they were found. */
	public List<Draft> all() {
		return all;
	}

	/** Returns what happened to an old or new element as a whole, or null where nothing did. */
	public Draft of(Entry entry) {
		return entry == null ? null : outline.get(entry);
	}
}
