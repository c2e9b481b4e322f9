package guiju.diff.cause;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;

import guiju.diff.change.Kind;
import guiju.diff.classify.Counterparts;
import guiju.diff.classify.Draft;
import guiju.diff.classify.Drafts;
import guiju.diff.classify.Families;
import guiju.diff.classify.Family;
import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;

/**
 * Why codes changed. A number that moved on by as much as its element did follows from the nearest insertion, removal,
 * move, reordering, split or merge before it; a number above that changed follows from the parent; and where neither
 * explains a shift, it follows from the same shift of the sibling before it, if there is one. Codes that are only written
 * otherwise follow the first of their siblings that is.
 */
final class NumberingCauses {

	private final Counterparts counterparts;
	private final Families families;
	private final Drafts drafts;
	private final Map<Entry, Draft> causes = new IdentityHashMap<>();

	NumberingCauses(Counterparts counterparts, Families families, Drafts drafts) {
		this.counterparts = counterparts;
		this.families = families;
		this.drafts = drafts;
	}

	/** Finds the causes; parents are looked at before their children. */
	void find() {
		for (Family family : families.all())
			find(family);
	}

	/** Returns why an element's code is another one, or null: the change that brought it about, the element's own where it stands for itself. */
	Draft of(Entry after) {
		Draft cause = causes.get(after);
		return cause != null ? cause : drafts.of(after);
	}

	private void find(Family family) {
		Shifts shifts = new Shifts(drafts, family);
		int residue = 0;
		Entry previous = null;
		Draft respelt = null;
		for (Family.Pair pair : family.pairs()) {
			if (family.isScattered(pair.after())) {
				if (!family.isReordered(pair.after()) && !Objects.equals(pair.before().code(), pair.after().code()))
					explain(pair.after(), of(pair.after().parent()));
				continue;
			}
			int moved = shifts.advance(pair);
			if (Objects.equals(pair.before().code(), pair.after().code())) {
				residue = 0;
				continue;
			}
			Numbering from = Numbering.of(pair.before());
			Numbering to = Numbering.of(pair.after());
			if (from == null || to == null || from.equals(to)) {
				respelt = asBefore(pair.after(), respelt);
				continue;
			}
			int shift = to.own() - from.own();
			Draft cause = cause(pair, from, to, shift, moved, shifts);
			if (cause == null && shift - moved != 0 && shift - moved == residue)
				cause = of(previous);
			residue = shift - moved;
			previous = pair.after();
			if (cause == null && shift == 0)
				respelt = asBefore(pair.after(), respelt);
			else
				explain(pair.after(), cause);
		}
	}

	/** Codes whose numbers stayed and whose writing was put right (K1, O1.1, none at all) were put right together with the first. */
	private Draft asBefore(Entry after, Draft first) {
		Draft own = drafts.of(after);
		if (first == null)
			return own != null && own.isOnly(Kind.RENUMBERED) && own.cause() == null ? own : null;
		explain(after, first);
		return first;
	}

	private Draft cause(Family.Pair pair, Numbering from, Numbering to, int shift, int moved, Shifts shifts) {
		if (shift != 0 && Integer.signum(shift) == Integer.signum(moved)) {
			Draft nearest = shifts.nearest(shift > 0);
			if (nearest != null)
				return nearest;
		}
		if (pair.after().parent().type() == ElementType.STANDARD)
			return null;
		Draft above = of(pair.after().parent());
		boolean parted = above != null && (above.is(Kind.SPLIT) || above.is(Kind.MERGED));
		return parted || !from.above().equals(to.above()) && isNumberedAnew(pair.after().parent()) ? above : null;
	}

	private boolean isNumberedAnew(Entry after) {
		Entry before = counterparts.onlyBefore(after);
		return before != null && !Objects.equals(before.code(), after.code());
	}

	private void explain(Entry after, Draft cause) {
		if (cause == null)
			return;
		causes.put(after, cause.root());
		Draft own = drafts.of(after);
		if (own != null && own.isOnly(Kind.RENUMBERED))
			own.follow(cause);
	}
}
