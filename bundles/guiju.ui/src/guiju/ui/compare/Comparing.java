package guiju.ui.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

import guiju.diff.Comparison;
import guiju.diff.Differ;
import guiju.diff.Side;
import guiju.diff.element.Elements;
import guiju.diff.lineage.Amendment;
import guiju.diff.lineage.Lineage;
import guiju.dsl.StandardParser;
import guiju.files.FileReasons;
import guiju.report.rows.ComparisonTable;
import guiju.sync.session.Snapshot;
import guiju.ui.compare.version.RefusedVersionException;
import guiju.ui.compare.version.Version;
import guiju.ui.compare.version.VersionReader;
import guiju.ui.wording.Words;
import guiju.versions.lineage.LineageFile;

/** Compares in the background, the latest texts only; results come on the user interface's thread. What is no text is read once. */
final class Comparing implements AutoCloseable {

	private record Request(Snapshot before, Snapshot after) {}

	private final Words words = new Words(Comparing.class);
	private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
		Thread thread = new Thread(task, "guiju-comparing");
		thread.setDaemon(true);
		return thread;
	});
	private final AtomicReference<Request> waiting = new AtomicReference<>();
	private final CompareInput input;
	private final Display display;
	private final VersionReader reader;
	private final Consumer<Compared> taker;
	private final Consumer<String> refuser;
	private VersionReader.Reading beforeRead;
	private VersionReader.Reading afterRead;

	Comparing(CompareInput input, Display display, StandardParser parser, Consumer<Compared> taker, Consumer<String> refuser) {
		this.input = input;
		this.display = display;
		this.taker = taker;
		this.refuser = refuser;
		reader = new VersionReader(parser);
	}

	/** Asks for a comparison; of texts that are being edited, null for those that are not. */
	void request(Snapshot before, Snapshot after) {
		if (waiting.getAndSet(new Request(before, after)) == null && !worker.isShutdown())
			worker.execute(this::compare);
	}

	private void compare() {
		Request request = waiting.getAndSet(null);
		try {
			Compared compared = compare(request);
			later(() -> taker.accept(compared));
		} catch (RefusedVersionException refused) {
			later(() -> refuser.accept(refused.getMessage()));
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
			ILog.get().error(String.valueOf(unexpected), unexpected);
			later(() -> refuser.accept(words.text("unexpected", String.valueOf(unexpected))));
		}
	}

	private Compared compare(Request request) throws RefusedVersionException {
		List<String> notes = new ArrayList<>();
		Side before = side(input.before(), request.before(), true, notes);
		Side after = side(input.after(), request.after(), false, notes);
		Elements olds = Elements.of(before.standard());
		Elements news = Elements.of(after.standard());
		Lineage lineage = lineage(after, notes);
		lineage.decide(olds, news).problems()
				.forEach(problem -> notes.add(words.text("lineage.line", new LineageFile(input.after().place(), after.standard().getCode()).name(), problem.line(),
						problem.text(Words.language()))));
		Comparison comparison = new Differ().compare(before, after, lineage);
		return new Compared(ComparisonTable.of(comparison), olds, news, new Amendment(olds, news), lineage, notes, keys(request.before()), keys(request.after()));
	}

	private static guiju.sync.key.KeyTree keys(Snapshot snapshot) {
		return snapshot == null ? null : snapshot.tree();
	}

	private Side side(Version version, Snapshot snapshot, boolean old, List<String> notes) throws RefusedVersionException {
		if (snapshot != null)
			return reader.ofText(version.name(), snapshot.text());
		VersionReader.Reading reading = old ? beforeRead : afterRead;
		if (reading == null)
			reading = reader.read(version);
		if (old)
			beforeRead = reading;
		else
			afterRead = reading;
		if (reading.note() != null)
			notes.add(reading.note());
		return reading.side();
	}

	private Lineage lineage(Side after, List<String> notes) {
		LineageFile file = new LineageFile(input.after().place(), after.standard().getCode());
		try {
			return file.read();
		} catch (IOException unreadable) {
			notes.add(words.text("lineage.unreadable", file.name(), FileReasons.of(unreadable).text(Words.language())));
			return Lineage.EMPTY;
		}
	}

	private void later(Runnable task) {
		if (!display.isDisposed() && !worker.isShutdown())
			display.asyncExec(task);
	}

	@Override
	public void close() {
		worker.shutdownNow();
	}
}
