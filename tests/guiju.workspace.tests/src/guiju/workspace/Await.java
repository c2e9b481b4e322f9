package guiju.workspace;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Waits for what a workspace tells; generous, since a machine may be busy, and never longer than it takes. */
final class Await {

	private static final long GENEROUS = 60_000;

	private final Semaphore told = new Semaphore(0);

	/** Listens to a workspace. */
	Await(Workspace workspace) {
		workspace.addListener(change -> told.release());
	}

	/** Returns when a condition holds that depends on what the workspace tells. */
	void until(String what, Callable<Boolean> condition) throws Exception {
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GENEROUS);
		while (!condition.call())
			// Also without being told: the disk may come to be what it was, and then there is nothing to tell.
			if (System.nanoTime() > end)
				fail(what);
			else
				told.tryAcquire(250, TimeUnit.MILLISECONDS);
	}
}
