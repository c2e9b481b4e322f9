package guiju.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import guiju.dsl.StandardParser;
import guiju.workspace.settings.SettingsTable;
import guiju.workspace.watch.FolderWatch;
import guiju.workspace.work.OrderedWindow;

/** The thread that owns what the workspace knows. Others leave messages, which are worked on in their order. */
final class WorkspaceThread implements AutoCloseable {

	/** How often the disk is looked at where the system does not tell what happens on it. */
	private static final long POLL = 2_000;

	private final BlockingQueue<Runnable> inbox = new LinkedBlockingQueue<>();
	private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
	/** What is open until the end: whoever waits, and every watch, since what was told last may never be worked on. */
	private final Set<CompletableFuture<Void>> unsettled = ConcurrentHashMap.newKeySet();
	private final Set<FolderWatch> watches = ConcurrentHashMap.newKeySet();
	private FolderWatch watched;
	private final Indexer indexer;
	private final DiskFollower disk;
	private final Thread thread;
	private volatile boolean closed;

	WorkspaceThread(Path root, StandardParser parser, Supplier<LocalDate> clock, Publication publication) {
		SettingsTable settings = new SettingsTable(clock);
		indexer = new Indexer(root, parser, settings, publication, Runtime.getRuntime().availableProcessors(), this::wake);
		disk = new DiskFollower(root, indexer, settings);
		thread = OrderedWindow.worker(this::run);
		thread.start();
	}

	void refresh() {
		inbox.add(disk::scan);
	}

	void overlay(String path, String text) {
		inbox.add(() -> disk.overlay(path, text));
	}

	void watch(boolean bySystem) {
		FolderWatch watch = new FolderWatch(new FolderWatch.Taker() {

			@Override
			public void files(Set<Path> files) {
				inbox.add(() -> disk.changed(files));
			}

			@Override
			public void everything() {
				inbox.add(disk::scan);
			}
		}, bySystem);
		watches.add(watch);
		inbox.add(() -> {
			disk.watch(watch);
			if (watched != null)
				watches.remove(watched);
			watched = watch;
		});
		if (closed)
			watch.close();
	}

	CompletableFuture<Void> settled() {
		CompletableFuture<Void> future = new CompletableFuture<>();
		unsettled.add(future);
		inbox.add(() -> waiting.add(future));
		if (closed)
			cancel(future);
		return future;
	}

	/** Returns under which path each file is known that can be reached by links, too. */
	Map<Path, String> aliases() {
		return disk.aliases();
	}

	/** Makes the thread look at what workers have done. */
	private void wake() {
		inbox.add(() -> { });
	}

	private void run() {
		try {
			while (!closed) {
				Runnable message = disk.isWatched() ? inbox.poll(POLL, TimeUnit.MILLISECONDS) : inbox.take();
				work(message == null ? disk::poll : message);
				for (Runnable next = inbox.poll(); next != null; next = inbox.poll())
					work(next);
				work(this::advance);
			}
		} catch (InterruptedException end) {
			// Nobody interrupts this thread but the end of the process.
		} finally {
			closed = true;
			watches.forEach(FolderWatch::close);
			indexer.close();
			inbox.clear();
			unsettled.forEach(WorkspaceThread::cancel);
		}
	}

	private static void cancel(CompletableFuture<Void> future) {
		future.completeExceptionally(new CancellationException());
	}

	private void advance() {
		if (!closed && indexer.advance(disk.listing()))
			settle();
	}

	/** Works on a message. What goes wrong with one must not keep the thread from the next. */
	private void work(Runnable message) {
		try {
			message.run();
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
			thread.getUncaughtExceptionHandler().uncaughtException(thread, unexpected);
		}
	}

	private void settle() {
		List<CompletableFuture<Void>> done = List.copyOf(waiting);
		waiting.clear();
		unsettled.removeAll(done);
		done.forEach(future -> future.complete(null));
	}

	@Override
	public void close() {
		closed = true;
		wake();
	}
}
