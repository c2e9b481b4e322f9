package guiju.sync.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The one history of a text. What is typed in one go is one step: characters put behind each other, or deleted one beside the
 * other, without a new line and without a pause.
 */
final class History {

	private static final Duration PAUSE = Duration.ofSeconds(2);

	private final InstantSource clock;
	private final Deque<Step> done = new ArrayDeque<>();
	private final Deque<Step> undone = new ArrayDeque<>();
	private State current = new State();
	private State saved = current;
	private Step open;
	private boolean grouped;
	private boolean held;
	private Instant last = Instant.EPOCH;

	History(InstantSource clock) {
		this.clock = clock;
	}

	State current() {
		return current;
	}

	boolean isDirty() {
		return current != saved;
	}

	/** Notes which point of the history stands in the file; null for none. */
	void setSaved(State state) {
		release();
		saved = state;
	}

	/** Ends the step at hand: what is typed next is another one. */
	void close() {
		if (held)
			return;
		open = null;
		grouped = false;
	}

	/** Begins a step that takes all changes until {@link #release}, those of other steps too. */
	void hold(StepKind kind) {
		begin(kind);
		held = true;
	}

	/** Ends the step at hand, even one that is held. */
	void release() {
		held = false;
		close();
	}

	/** Begins a step that takes all changes until {@link #close}; within one that is held all stay in that one. */
	void begin(StepKind kind) {
		if (held)
			return;
		close();
		open = new Step(kind, current, current);
		grouped = true;
	}

	/** Records a change of the text. */
	void add(TextChange change) {
		undone.clear();
		if (!grouped && (open == null || open.kind() != StepKind.TYPING || !continues(change)))
			open = new Step(StepKind.TYPING, current, current);
		if (open.changes().isEmpty())
			done.push(open);
		current = new State();
		open.add(change, current);
		last = clock.instant();
	}

	private boolean continues(TextChange change) {
		TextChange before = open.changes().get(open.changes().size() - 1);
		if (Duration.between(last, clock.instant()).compareTo(PAUSE) > 0 || isLong(change) || isLong(before))
			return false;
		if (change.removed().isEmpty() && !before.added().isEmpty())
			return change.offset() == before.offset() + before.added().length();
		if (change.added().isEmpty() && before.added().isEmpty())
			return change.offset() == before.offset() || change.offset() + change.removed().length() == before.offset();
		// An input method replaces what it has put there until the user is done.
		return change.offset() == before.offset() && !before.added().isEmpty() && change.removed().equals(before.added());
	}

	/** What comes as a whole, or parts lines, is a step of its own. */
	private static boolean isLong(TextChange change) {
		String text = change.removed() + change.added();
		return text.length() > 16 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
	}

	Step undone() {
		return undone.peek();
	}

	Step done() {
		return done.peek();
	}

	/** Moves back by one step, whose changes the caller takes back. */
	Step undo() {
		release();
		Step step = done.pop();
		undone.push(step);
		current = step.before();
		return step;
	}

	/** Moves on by one step, whose changes the caller makes again. */
	Step redo() {
		release();
		Step step = undone.pop();
		done.push(step);
		current = step.after();
		return step;
	}
}
