package guiju.sync.session;

/** What a step of the history was made by. */
public enum StepKind {
	/** Typing, pasting and whatever else an editor does. */
	TYPING,
	/** An edit of the tree or a form. */
	TREE_EDIT,
	/** Changes that a service made, such as formatting or a fix. */
	SERVICE,
	/** A change of the file outside. */
	OUTSIDE
}
