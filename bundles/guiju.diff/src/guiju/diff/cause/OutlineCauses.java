package guiju.diff.cause;

import guiju.diff.change.Kind;
import guiju.diff.classify.Counterparts;
import guiju.diff.classify.Draft;
import guiju.diff.classify.Drafts;
import guiju.diff.element.Entry;

/**
 * What follows from a parent: with an added element came its children, with a removed one they went, and what moved out of
 * a removed, split or merged parent, or into one, moved on its account.
 */
final class OutlineCauses {

	private final Counterparts counterparts;
	private final Drafts drafts;

	OutlineCauses(Counterparts counterparts, Drafts drafts) {
		this.counterparts = counterparts;
		this.drafts = drafts;
	}

	void find() {
		for (Entry before : counterparts.before().all())
			follow(before, Kind.REMOVED);
		for (Entry after : counterparts.after().all())
			follow(after, Kind.ADDED);
		for (Draft draft : drafts.all())
			if (draft.is(Kind.MOVED)) {
				moved(draft, draft.before().get(0), Kind.REMOVED);
				moved(draft, draft.after().get(0), Kind.ADDED);
			}
	}

	/** Parents stand before their children, so that theirs is the cause already when the children are looked at. */
	private void follow(Entry entry, Kind kind) {
		Draft draft = drafts.of(entry);
		Draft above = drafts.of(entry.parent());
		if (draft != null && above != null && draft.is(kind) && above.is(kind))
			draft.follow(above);
	}

	private void moved(Draft draft, Entry entry, Kind gone) {
		Draft above = drafts.of(entry.parent());
		if (above != null && (above.is(gone) || above.is(Kind.SPLIT) || above.is(Kind.MERGED)))
			draft.follow(above);
	}
}
