package guiju.ui.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import guiju.ui.desk.Desk;
import guiju.ui.desk.OpenDocument;

/**
 * Looks once a second whether the open files are still what was read. Systems tell of changes for local folders only, and open
 * files are few; the looking is done on a thread of its own, since a network drive may take its time.
 */
public final class OutsideChanges {

	private record Stamp(FileTime time, long size) {

		static final Stamp GONE = new Stamp(null, -1);

		static Stamp of(Path file) {
			try {
				return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
			} catch (IOException gone) {
				return GONE;
			}
		}
	}

	private final Display display;
	private final Map<Path, Stamp> stamps = new HashMap<>();
	private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
		Thread thread = new Thread(task, "guiju-open-files");
		thread.setDaemon(true);
		return thread;
	});

	private OutsideChanges(Display display) {
		this.display = display;
	}

	/** Begins to watch for the whole workbench when its first window opens. */
	public static void watch(IWorkbenchWindow window) {
		if (PlatformUI.getWorkbench().getWorkbenchWindowCount() > 1)
			return;
		OutsideChanges changes = new OutsideChanges(window.getShell().getDisplay());
		changes.worker.scheduleWithFixedDelay(changes::look, 1, 1, TimeUnit.SECONDS);
		changes.display.disposeExec(changes.worker::shutdownNow);
	}

	private void look() {
		if (display.isDisposed())
			return;
		List<OpenDocument> documents = documents();
		Map<Path, Stamp> now = new HashMap<>();
		for (OpenDocument document : documents)
			now.put(document.file(), Stamp.of(document.file()));
		// A file that was opened just now may have changed since it was read, so it counts as changed too.
		List<OpenDocument> changed = documents.stream().filter(document -> !Objects.equals(stamps.get(document.file()), now.get(document.file()))).toList();
		stamps.clear();
		stamps.putAll(now);
		if (!changed.isEmpty() && !display.isDisposed())
			display.asyncExec(() -> changed.forEach(OutsideChange::take));
	}

	private List<OpenDocument> documents() {
		List<OpenDocument> documents = new java.util.ArrayList<>();
		display.syncExec(() -> {
			if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing())
				documents.addAll(Desk.get().documents().all());
		});
		return documents;
	}
}
