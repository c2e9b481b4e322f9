package guiju.accuracy.edit;

import guiju.accuracy.draft.Draft;
import guiju.diff.element.ElementType;

/** All edits, each with how often it happens in a mixed revision. */
public enum EditKind {
	INSERT_INDICATOR(8, Insertions::indicator),
	INSERT_OUTPUT(3, Insertions::output),
	INSERT_TASK(4, Insertions::task),
	INSERT_DUTY(1, Insertions::duty),
	INSERT_KNOWLEDGE(4, Insertions::knowledge),
	INSERT_SKILL(4, Insertions::skill),
	INSERT_ATTITUDE(2, Insertions::attitude),
	INSERT_PREREQUISITE(1, Insertions::prerequisite),
	INSERT_REMARK(1, Insertions::remark),
	INSERT_NOTE(1, Insertions::note),
	DELETE_INDICATOR(6, Deletions.of(ElementType.INDICATOR)),
	DELETE_OUTPUT(2, Deletions.of(ElementType.OUTPUT)),
	DELETE_TASK(2, Deletions.of(ElementType.TASK)),
	DELETE_DUTY(1, Deletions.of(ElementType.DUTY)),
	DELETE_KNOWLEDGE(3, Deletions.of(ElementType.KNOWLEDGE)),
	DELETE_SKILL(3, Deletions.of(ElementType.SKILL)),
	DELETE_ATTITUDE(1, Deletions.of(ElementType.ATTITUDE)),
	DELETE_REMARK(1, Deletions.of(ElementType.REMARK)),
	DELETE_NOTE(1, Deletions.of(ElementType.NOTE)),
	REORDER(4, Places::reorder),
	SWAP(3, Places::swap),
	MOVE_WITHIN(3, Places::moveWithin),
	MOVE_ACROSS(3, Places::moveAcross),
	MOVE_TASK(2, Places::moveTask),
	LIGHT(24, Rewordings::light),
	HEAVY(8, Rewordings::heavy),
	MOVE_LIGHT(2, Rewordings::movedLightly),
	MOVE_HEAVY(3, Rewordings::movedHeavily),
	EDITORIAL(8, Rewordings::editorial),
	ATTITUDE_DEFINITION(2, Rewordings::definition),
	DESCRIPTION(1, Rewordings::description),
	SPLIT_INDICATOR(3, Splits.of(ElementType.INDICATOR)),
	SPLIT_OUTPUT(1, Splits.of(ElementType.OUTPUT)),
	SPLIT_TASK(1, Splits.of(ElementType.TASK)),
	SPLIT_KNOWLEDGE(1, Splits.of(ElementType.KNOWLEDGE)),
	SPLIT_SKILL(1, Splits.of(ElementType.SKILL)),
	MERGE_INDICATORS(3, Merges.of(ElementType.INDICATOR)),
	MERGE_OUTPUTS(1, Merges.of(ElementType.OUTPUT)),
	MERGE_TASKS(1, Merges.of(ElementType.TASK)),
	MERGE_KNOWLEDGE(2, Merges.of(ElementType.KNOWLEDGE)),
	MERGE_SKILLS(1, Merges.of(ElementType.SKILL)),
	LEVEL(3, Requirements::level),
	STANDARD_LEVEL(1, Requirements::standardLevel),
	ADD_CITATION(6, Requirements::addCitation),
	REMOVE_CITATION(5, Requirements::removeCitation),
	CONVERT(1, Requirements::convert),
	RENAME(1, Requirements::rename),
	/** One went, another came below another task. In mixed revisions that happens by itself. */
	EXCHANGE(0, Deletions::exchange);

	private final int weight;
	private final Edit edit;

	EditKind(int weight, Edit edit) {
		this.weight = weight;
		this.edit = edit;
	}

	/** Returns how often it happens among all edits of a mixed revision. */
	public int weight() {
		return weight;
	}

	/** Does it somewhere, or returns false where there is no place for it. */
	public boolean apply(Draft draft) {
		return edit.apply(draft);
	}
}
