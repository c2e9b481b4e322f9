package guiju.report.rows;

import java.util.List;

import guiju.diff.change.Change;
import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.diff.element.ElementType;

/**
 * One row of a comparison: what the old version prints beside what the new one prints.
 *
 * @param element what the row is about
 * @param code the code that its element is known by, also in rows of a field: the new one where there is one, else the old one, else null
 * @param field the field of it, as {@link Fields} names them; null for the row of its code and text
 * @param formerCode the code that its element had in the old version, several parted by 、; null where it had none
 * @param depth how deep it stands below the heading of its block: 0 for the heading, 1 for an output or a bullet, 2 for a bullet below one
 * @param before the old version's: none for what was added, several for what was merged
 * @param after the new version's: none for what was removed, several for what was split among neighbours
 * @param changes the changes that this row shows; none where nothing changed
 */
public record Row(ElementType element, String code, String formerCode, String field, int depth, List<Cell> before, List<Cell> after, List<Change> changes) {

	/** What a reader wants to know of a row at first. */
	public enum Status {
		/** Both versions print the same. */
		UNCHANGED,
		/** It only follows from changes elsewhere and says nothing new, such as a code behind an inserted task. */
		CONSEQUENCE,
		/** It changed of its own, or came or went with what it belongs to. */
		CHANGED
	}

	/** Copies the lists. */
	public Row {
		before = List.copyOf(before);
		after = List.copyOf(after);
		changes = List.copyOf(changes);
	}

	/** Returns whether and how it changed. */
	public Status status() {
		if (before.isEmpty() != after.isEmpty())
			return Status.CHANGED;
		if (changes.isEmpty())
			return Status.UNCHANGED;
		return changes.stream().allMatch(change -> change.cause() != null && change.impact() == Impact.EDITORIAL) ? Status.CONSEQUENCE : Status.CHANGED;
	}

	/** Returns whether it shows a split or merge, whose other parts may stand in rows elsewhere: what is not marked here may stand there. */
	public boolean isShared() {
		return changes.stream().anyMatch(change -> change.is(Kind.SPLIT) || change.is(Kind.MERGED));
	}

	/** Returns whether it is a list, such as the knowledge that a task cites. */
	public boolean isList() {
		return before.stream().anyMatch(cell -> !cell.entries().isEmpty()) || after.stream().anyMatch(cell -> !cell.entries().isEmpty());
	}
}
