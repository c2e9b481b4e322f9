package guiju.diff.cause;

import guiju.diff.change.Kind;
import guiju.diff.classify.Counterparts;
import guiju.diff.classify.Draft;
import guiju.diff.classify.Drafts;
import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;
import guiju.model.Version;

/**
 * What a new version does to the version history: a row for itself, and the row of the version before says that it is
 * history now and by what it was replaced. All of that follows from the standard's new code.
 */
final class HistoryCauses {

	private final Counterparts counterparts;
	private final Drafts drafts;

	HistoryCauses(Counterparts counterparts, Drafts drafts) {
		this.counterparts = counterparts;
		this.drafts = drafts;
	}

	void find() {
		String now = counterparts.after().standard().getCode();
		String old = counterparts.before().standard().getCode();
		Draft code = drafts.all().stream().filter(draft -> draft.element() == ElementType.STANDARD && "code".equals(draft.field())).findFirst()
				.orElse(null);
		if (code == null)
			return;
		for (Draft draft : drafts.all())
			if (draft.element() == ElementType.VERSION && (isRow(draft, Kind.ADDED, now) || isRow(draft, Kind.REMOVED, old) || isReplaced(draft, old, now)))
				draft.follow(code);
	}

	private static boolean isRow(Draft draft, Kind kind, String code) {
		if (!draft.is(kind) || code == null)
			return false;
		Entry row = kind == Kind.ADDED ? draft.after().get(0) : draft.before().get(0);
		return code.equals(((Version) row.object()).getCode());
	}

	/** The rows of the two versions themselves change their status and note; which is the newer, the direction of the comparison tells. */
	private static boolean isReplaced(Draft draft, String old, String now) {
		if (draft.before().isEmpty() || draft.after().isEmpty())
			return false;
		String row = ((Version) draft.after().get(0).object()).getCode();
		boolean status = "status".equals(draft.field()) || draft.is(Kind.REWORDED) && draft.field() == null;
		return status && row != null && (row.equals(old) || row.equals(now));
	}
}
