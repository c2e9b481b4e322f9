package guiju.diff.change;

import java.util.List;

import guiju.diff.element.ElementType;

/**
 * One change of one element. What follows from another change names it as its cause, so that a reader can be told of
 * an inserted task once and not of the forty codes that moved on behind it.
 *
 * @param id the name of the change within its comparison: c1, c2 … in the order of the new version
 * @param cause the id of the change that this one follows from, never of one that has a cause itself; null where it stands for itself
 * @param element what changed
 * @param kinds what happened, in the order of {@link Kind}; never empty
 * @param impact how much it matters
 * @param before what it was: empty for what was added, several for a merge
 * @param after what it is: empty for what was removed, several for a split
 * @param field the feature that changed, where it is not the element's own text or code; null else
 * @param from the field's or text's value before; null where there was none
 * @param to the field's or text's value after; null where there is none
 * @param citation the cited code of a citation change, as printed where it stands; null else
 * @param reason why it was changed, for the column 說明; null where none is given or drafted
 * @param reasonDrafted whether the reason is a phrase drafted by the comparison and not the committee's own
 */
public record Change(String id, String cause, ElementType element, List<Kind> kinds, Impact impact, List<Located> before, List<Located> after,
		String field, String from, String to, String citation, String reason, boolean reasonDrafted) {

	/** Copies the lists. */
	public Change {
		kinds = List.copyOf(kinds);
		before = List.copyOf(before);
		after = List.copyOf(after);
	}

	/** Returns whether it is of a kind, perhaps among others. */
	public boolean is(Kind kind) {
		return kinds.contains(kind);
	}
}
