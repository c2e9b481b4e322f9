package guiju.versions.lineage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

import guiju.diff.lineage.LineageStep;

/**
 * The decisions about matches that one user has made, for undo and redo. Beside them stands the text of the new version with a
 * history of its own; each decision remembers the text that it was made over, so that both are taken back in the order in which
 * they were done: while the text is another one, something was written after the decision.
 */
public final class LineageHistory {

	private record Made(LineageStep step, String text) {}

	private final Deque<Made> done = new ArrayDeque<>();
	private final Deque<Made> undone = new ArrayDeque<>();

	/**
	 * Notes a decision.
	 *
	 * @param text what the new version said then; null where it is no text
	 */
	public void add(LineageStep step, String text) {
		done.push(new Made(step, text));
		undone.clear();
	}

	/** Returns the decision to be taken back next; empty where there is none, or where the text is to be undone before. */
	public Optional<LineageStep> undoable(String text) {
		return next(done, text);
	}

	/** Returns the decision to be made again next; empty where there is none, or where the text is to be redone before. */
	public Optional<LineageStep> redoable(String text) {
		return next(undone, text);
	}

	private static Optional<LineageStep> next(Deque<Made> steps, String text) {
		return Optional.ofNullable(steps.peek()).filter(made -> Objects.equals(made.text(), text)).map(Made::step);
	}

	/** Notes that the last decision was taken back; called once that is written. */
	public void undone() {
		undone.push(done.pop());
	}

	/** Notes that the decision taken back last was made again; called once that is written. */
	public void redone() {
		done.push(undone.pop());
	}
}
