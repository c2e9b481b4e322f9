package guiju.ui.robot;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;

/**
 * Watches how long the user interface lets a user wait: every few milliseconds it is asked for a sign of life, and the time until
 * it answers is one stop. On a busy machine much of that is waiting for a processor, so the thread's own work is told apart from it.
 */
public final class Stops implements AutoCloseable {

	/**
	 * A time without an answer, in ms.
	 *
	 * @param work what the thread's own work was of it
	 * @param doing the methods, of what calls what, in which the thread was after some time; empty for a short stop
	 */
	public record Stop(double time, double work, String doing) {}

	private static final int BETWEEN = 4;
	private static final int LONG = 60;
	private static final int DEPTH = 14;

	private final List<Stop> stops = Collections.synchronizedList(new ArrayList<>());
	private final Display display;
	private final Thread watcher = new Thread(this::watch, "guiju-stops");
	private volatile boolean ended;

	/** Watches from now on. */
	public Stops(Display display) {
		this.display = display;
		watcher.setDaemon(true);
		watcher.start();
	}

	private void watch() {
		try {
			while (!ended) {
				CountDownLatch answered = new CountDownLatch(1);
				long asked = System.nanoTime();
				long worked = work();
				display.asyncExec(answered::countDown);
				String doing = "";
				if (!answered.await(LONG, TimeUnit.MILLISECONDS)) {
					doing = doing();
					answered.await();
				}
				stops.add(new Stop((System.nanoTime() - asked) / 1e6, (work() - worked) / 1e6, doing));
				Thread.sleep(BETWEEN);
			}
		} catch (InterruptedException end) {
			Thread.currentThread().interrupt();
		}
	}

	/** Returns how long the thread has worked since it began, in ns; waiting for a processor does not count. */
	public long work() {
		return ManagementFactory.getThreadMXBean().getThreadCpuTime(display.getThread().threadId());
	}

	private String doing() {
		StringBuilder stack = new StringBuilder();
		StackTraceElement[] frames = display.getThread().getStackTrace();
		for (int i = 0; i < Math.min(DEPTH, frames.length) && !frames[i].getMethodName().equals("readAndDispatch"); i++) {
			String type = frames[i].getClassName();
			stack.append(i == 0 ? "" : " < ").append(type.substring(type.lastIndexOf('.') + 1)).append('.').append(frames[i].getMethodName());
		}
		return stack.toString();
	}

	/** Tells in a line how long the longest stop was, how much work the busiest one, and below it what was done in those over 100 ms. */
	public String report() {
		List<Stop> all = List.copyOf(stops);
		Stop longest = all.stream().max(Comparator.comparingDouble(Stop::time)).orElse(new Stop(0, 0, ""));
		Stop busiest = all.stream().max(Comparator.comparingDouble(Stop::work)).orElse(longest);
		StringBuilder report = new StringBuilder(String.format("longest stop %.0f ms, %d over 100 ms; the most work in one %.0f ms, %d over 100 ms; load %.1f",
				longest.time(), all.stream().filter(stop -> stop.time() > 100).count(), busiest.work(), all.stream().filter(stop -> stop.work() > 100).count(),
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
		all.stream().filter(stop -> stop.time() > 100 && stop.work() > LONG / 2)
				.forEach(stop -> report.append(String.format("%n  %.0f ms, work %.0f ms: %s", stop.time(), stop.work(), stop.doing())));
		return report.toString();
	}

	@Override
	public void close() {
		ended = true;
		watcher.interrupt();
	}
}
