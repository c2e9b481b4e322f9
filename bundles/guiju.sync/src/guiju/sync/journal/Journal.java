package guiju.sync.journal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The journal of one workbench. Keeping happens on a thread of its own; a document that changes all the time is kept once
 * a second. What cannot be kept is told, tried again, and never an obstacle to editing. Safe for use by several threads.
 */
public final class Journal implements AutoCloseable {

	/** How long after a change a text is kept at the latest, if the disk does its part. */
	public static final Duration DELAY = Duration.ofSeconds(1);

	private record Kept(String text, String base) {}

	private final Path folder;
	private final Consumer<JournalTrouble> troubles;
	private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
		Thread thread = new Thread(task, "guiju journal");
		thread.setDaemon(true);
		return thread;
	});
	private final Map<String, Kept> waiting = new HashMap<>();
	private ScheduledFuture<?> next;
	private volatile boolean troubled;

	/**
	 * Opens a journal in a folder, which is made when it is needed.
	 *
	 * @param troubles hears, on the journal's thread, when texts cannot be kept, once until they can again
	 */
	public Journal(Path folder, Consumer<JournalTrouble> troubles) {
		this.folder = folder;
		this.troubles = troubles;
	}

	/** Keeps the unsaved text of a document from now on, in place of an earlier one. */
	public synchronized void keep(String document, String text, String base) {
		waiting.put(document, new Kept(text, base));
		schedule(DELAY);
	}

	/** Forgets a document: its text is saved, or given up on purpose. That is heard even by a journal that has ended. */
	public void forget(String document) {
		boolean ended;
		synchronized (this) {
			waiting.remove(document);
			ended = worker.isShutdown();
			if (!ended)
				worker.execute(() -> delete(document));
		}
		if (ended)
			delete(document);
	}

	private void delete(String document) {
		synchronized (this) {
			if (waiting.containsKey(document))
				return;
		}
		try {
			Files.deleteIfExists(EntryFile.of(folder, document));
		} catch (IOException stays) {
			trouble(stays);
		}
	}

	private synchronized void schedule(Duration delay) {
		if (next == null && !worker.isShutdown())
			next = worker.schedule(this::write, delay.toMillis(), TimeUnit.MILLISECONDS);
	}

	private void write() {
		Map<String, Kept> texts;
		synchronized (this) {
			next = null;
			texts = new HashMap<>(waiting);
		}
		boolean failed = false;
		for (Map.Entry<String, Kept> each : texts.entrySet())
			failed |= !writeOne(each.getKey(), each.getValue());
		if (!failed)
			troubled = false;
		synchronized (this) {
			if (!waiting.isEmpty())
				schedule(DELAY);
		}
	}

	private boolean writeOne(String document, Kept kept) {
		try {
			EntryFile.write(EntryFile.of(folder, document), document, kept.text(), EntryFile.digest(kept.base()), Instant.now());
		} catch (IOException | RuntimeException failure) {
			trouble(failure);
			return false;
		}
		synchronized (this) {
			waiting.remove(document, kept);
		}
		return true;
	}

	private void trouble(Exception cause) {
		if (!troubled)
			troubles.accept(new JournalTrouble(folder, cause));
		troubled = true;
	}

	/** Keeps what is waiting now, and returns when it is on the disk or cannot be put there. Does nothing once the journal has ended. */
	public void flush() {
		Future<?> written;
		synchronized (this) {
			if (worker.isShutdown())
				return;
			written = worker.submit((Runnable) this::write);
		}
		try {
			written.get();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException defect) {
			throw new IllegalStateException(defect);
		}
	}

	/** Returns what can be restored, the latest first. Files that are not whole are left out, and left alone. */
	public static List<JournalEntry> entries(Path folder) throws IOException {
		List<JournalEntry> entries = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + EntryFile.SUFFIX)) {
			for (Path file : files)
				EntryFile.read(file).ifPresent(entries::add);
		} catch (NoSuchFileException none) {
			return List.of();
		}
		entries.sort(Comparator.comparing(JournalEntry::written).reversed());
		return List.copyOf(entries);
	}

	/** Forgets an entry that was restored or is not wanted. */
	public static void discard(JournalEntry entry) throws IOException {
		Files.deleteIfExists(entry.file());
	}

	/** Keeps what is waiting and ends. Entries stay, since what is unsaved now may be wanted later. */
	@Override
	public void close() {
		flush();
		synchronized (this) {
			worker.shutdown();
		}
	}
}
