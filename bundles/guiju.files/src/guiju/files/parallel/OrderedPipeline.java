package guiju.files.parallel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on inputs with several threads and hands the results over one by one, in the order of the inputs and on the caller's
 * thread. No more than a window of results is ever under way, so memory does not grow with the number of inputs: whoever
 * takes results slowly slows the workers down.
 */
public final class OrderedPipeline {

	private static final int WINDOW_PER_THREAD = 4;
	// A worker's stack is deep enough for whatever the main thread's is: bullets nest as deep as a file says.
	private static final long STACK = 8L << 20;

	private final int threads;

	/** Works with as many threads as there are processors. */
	public OrderedPipeline() {
		this(Runtime.getRuntime().availableProcessors());
	}

	/** Works with a number of threads. */
	public OrderedPipeline(int threads) {
		this.threads = threads;
	}

	/** Returns when all results were taken; what the work or the taking throws ends it and is thrown. */
	public <T, R> void run(List<T> inputs, Function<? super T, ? extends R> work, Consumer<? super R> taker) {
		if (threads == 1 || inputs.size() < 2) {
			for (T input : inputs)
				taker.accept(work.apply(input));
			return;
		}
		ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, inputs.size()), OrderedPipeline::worker);
		try {
			run(workers, inputs.iterator(), work, taker);
		} finally {
			workers.shutdownNow();
		}
	}

	private <T, R> void run(ExecutorService workers, Iterator<T> inputs, Function<? super T, ? extends R> work, Consumer<? super R> taker) {
		Deque<Future<R>> window = new ArrayDeque<>();
		while (inputs.hasNext() || !window.isEmpty()) {
			while (inputs.hasNext() && window.size() < threads * WINDOW_PER_THREAD) {
				T input = inputs.next();
				window.add(workers.submit(() -> work.apply(input)));
			}
			taker.accept(result(window.remove()));
		}
	}

	private static <R> R result(Future<R> future) {
		try {
			return future.get();
		} catch (ExecutionException failed) {
			switch (failed.getCause()) {
				case RuntimeException unchecked -> throw unchecked;
				case Error error -> throw error;
				default -> throw new IllegalStateException(failed.getCause());
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
	}

	private static Thread worker(Runnable work) {
		Thread thread = new Thread(null, work, "guiju-worker", STACK);
		thread.setDaemon(true);
		return thread;
	}
}
