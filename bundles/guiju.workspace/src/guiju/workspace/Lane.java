package guiju.workspace;

import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;

import guiju.workspace.check.CheckedText;
import guiju.workspace.disk.PathOrder;
import guiju.workspace.work.OrderedWindow;

/** Files that wait for their check, in path order, and the checks under way. */
final class Lane {

	/** The check of a file at one of its revisions; a null check where it was not needed, or not any more. */
	record Outcome(Slot slot, int revision, long readAt, CheckedText checked) {
	}

	final TreeSet<String> waiting = new TreeSet<>(PathOrder.BY_NAMES);
	private final OrderedWindow<Outcome> window;

	Lane(int threads, Runnable wake) {
		window = new OrderedWindow<>(threads, wake);
	}

	/** Tells whether nothing waits and nothing is under way. */
	boolean isEmpty() {
		return waiting.isEmpty() && window.isEmpty();
	}

	/** Tells whether nothing is under way. */
	boolean isIdle() {
		return window.isEmpty();
	}

	/** Returns how many files wait or are under way. */
	int size() {
		return waiting.size() + window.size();
	}

	/** Begins as many checks as the window takes. */
	void fill(Function<String, Callable<Outcome>> checks) {
		while (!waiting.isEmpty() && !window.isFull())
			window.submit(checks.apply(waiting.pollFirst()));
	}

	/** Returns the next check in order, or null where it is not done. */
	Outcome next() {
		return window.isNextDone() ? window.next() : null;
	}

	void close() {
		window.close();
	}
}
