package guiju.diff.cause;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import guiju.diff.change.Kind;
import guiju.diff.classify.Draft;
import guiju.diff.classify.Drafts;
import guiju.diff.classify.Family;
import guiju.diff.element.Entry;

/**
 * Walks through a family from front to back and knows, at each member that stayed in its order, which changes before it
 * shift the numbers of what follows: something came in, something went, something was carried across. Each change comes
 * in once and is looked at from the nearest to the farthest, so that the walk is linear.
 */
final class Shifts {

	private final Drafts drafts;
	private final Family family;
	private final Deque<Draft> pushing = new ArrayDeque<>();
	private final Deque<Draft> pulling = new ArrayDeque<>();
	private final Set<Draft> across = new HashSet<>();
	private int nextBefore;
	private int nextAfter;

	Shifts(Drafts drafts, Family family) {
		this.drafts = drafts;
		this.family = family;
	}

	/** Walks on to a member; members come in their order. Returns by how many places it stands farther back than before. */
	int advance(Family.Pair member) {
		while (family.before().get(nextBefore) != member.before())
			passBefore(family.before().get(nextBefore++));
		while (family.after().get(nextAfter) != member.after())
			passAfter(family.after().get(nextAfter++));
		return nextAfter++ - nextBefore++;
	}

	/** Returns the nearest change before the member that pushes numbers up, or pulls them down; null where there is none. */
	Draft nearest(boolean up) {
		Deque<Draft> shifting = up ? pushing : pulling;
		while (!shifting.isEmpty() && isReordering(shifting.peek()) && !across.contains(shifting.peek()))
			shifting.pop();
		return shifting.peek();
	}

	private void passBefore(Entry entry) {
		Draft draft = drafts.of(entry);
		if (draft == null)
			return;
		if (isReordering(draft))
			cross(draft, pulling);
		else if (draft.is(Kind.REMOVED) || draft.is(Kind.MERGED) || draft.is(Kind.MOVED))
			pulling.push(draft);
	}

	private void passAfter(Entry entry) {
		Draft draft = drafts.of(entry);
		if (draft == null)
			return;
		if (isReordering(draft))
			cross(draft, pushing);
		else if (draft.is(Kind.ADDED) || draft.is(Kind.SPLIT) || draft.is(Kind.MOVED))
			pushing.push(draft);
	}

	/** What was carried across shifts what stands between its two places only. */
	private void cross(Draft draft, Deque<Draft> shifting) {
		if (across.add(draft))
			shifting.push(draft);
		else
			across.remove(draft);
	}

	private boolean isReordering(Draft draft) {
		return draft.is(Kind.REORDERED) && draft.field() == null;
	}
}
