package guiju.sync.session;

import java.util.ArrayList;
import java.util.List;

/** What one undo takes back. */
final class Step {

	private final StepKind kind;
	private final State before;
	private State after;
	private final List<TextChange> changes = new ArrayList<>();

	Step(StepKind kind, State before, State after) {
		this.kind = kind;
		this.before = before;
		this.after = after;
	}

	StepKind kind() {
		return kind;
	}

	State before() {
		return before;
	}

	State after() {
		return after;
	}

	/** Returns the changes, one after the other. */
	List<TextChange> changes() {
		return changes;
	}

	void add(TextChange change, State then) {
		changes.add(change);
		after = then;
	}
}
