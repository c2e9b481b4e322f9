package guiju.workspace.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/**
 * Work under way on a bounded pool, whose results are taken in the order in which it was given. Given and taken on one thread,
 * which never waits: it is told when there may be something to take.
 */
public final class OrderedWindow<R> implements AutoCloseable {

	private static final int PER_THREAD = 4;
	// Bullets nest as deep as a file says.
	private static final long STACK = 16L << 20;

	private final int most;
	private final Runnable wake;
	private final ExecutorService pool;
	private final Deque<FutureTask<R>> window = new ArrayDeque<>();

	/** @param wake called on a thread of the pool whenever some work is done */
	public OrderedWindow(int threads, Runnable wake) {
		most = threads * PER_THREAD;
		this.wake = wake;
		pool = Executors.newFixedThreadPool(threads, OrderedWindow::worker);
	}

	/** Returns a thread with room for deep recursion, which keeps no process alive. */
	public static Thread worker(Runnable work) {
		Thread thread = new Thread(null, work, "guiju-workspace", STACK);
		thread.setDaemon(true);
		return thread;
	}

	/** Tells whether no more work is taken until results are. */
	public boolean isFull() {
		return window.size() >= most;
	}

	/** Tells whether nothing is under way and nothing is left to be taken. */
	public boolean isEmpty() {
		return window.isEmpty();
	}

	/** Returns how much is under way. */
	public int size() {
		return window.size();
	}

	/** Gives work. */
	public void submit(Callable<R> work) {
		FutureTask<R> task = new FutureTask<>(work) {

			@Override
			protected void done() {
				wake.run();
			}
		};
		window.add(task);
		pool.execute(task);
	}

	/** Tells whether the next result in order is there. */
	public boolean isNextDone() {
		return !window.isEmpty() && window.peek().isDone();
	}

	/** Returns the next result, which must be there. */
	public R next() {
		try {
			return window.remove().get();
		} catch (ExecutionException | InterruptedException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	public void close() {
		pool.shutdownNow();
	}
}
