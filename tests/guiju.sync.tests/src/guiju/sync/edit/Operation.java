package guiju.sync.edit;

import java.util.function.Function;

import guiju.sync.Editing;
import guiju.sync.plan.TreeEdit;

/**
 * One edit of the matrix.
 *
 * @param name what it does
 * @param edit makes it for a session
 */
record Operation(String name, Function<Editing, TreeEdit> edit) {

	@Override
	public String toString() {
		return name;
	}
}
