package guiju.accuracy.edit;

import guiju.accuracy.draft.Draft;

/** One thing that a committee does. */
@FunctionalInterface
public interface Edit {

	/** Does it somewhere in the draft, or returns false where there is no place for it. */
	boolean apply(Draft draft);
}
