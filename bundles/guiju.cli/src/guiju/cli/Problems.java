package guiju.cli;

import java.util.ArrayList;
import java.util.List;

import guiju.cli.output.Output;
import guiju.cli.output.OutputFailedException;
import guiju.cli.output.Progress;
import guiju.cli.output.Visible;

/** Collects what kept a run from doing its whole work, and tells it on standard error as soon as it is known. Safe for several threads. */
public final class Problems {

	/**
	 * A problem.
	 *
	 * @param path what it is about, or null
	 * @param text what is wrong and what to do
	 * @param isOfSettings whether settings are wrong, not a source
	 */
	public record Problem(String path, String text, boolean isOfSettings) {}

	private final Output err;
	private final Progress progress;
	private final boolean debug;
	private final List<Problem> all = new ArrayList<>();

	/** Tells on an output that may show progress, too; with stack traces or without. */
	public Problems(Output err, Progress progress, boolean debug) {
		this.err = err;
		this.progress = progress;
		this.debug = debug;
	}

	/** Reports a problem of the run as a whole. */
	public void report(String text) {
		report(new Problem(null, text, false));
	}

	/** Reports a problem of a source. */
	public void report(String path, String text) {
		report(new Problem(path, text, false));
	}

	/** Reports a problem of settings. */
	public void reportSettings(String path, String text) {
		report(new Problem(path, text, true));
	}

	private synchronized void report(Problem problem) {
		all.add(problem);
		say(problem.path(), problem.text());
	}

	/** Tells something that is no problem: the run does its whole work. */
	public synchronized void say(String path, String text) {
		try {
			progress.clear();
			for (String line : text.split("\n"))
				err.line("guiju: " + (path == null ? "" : Visible.text(path) + ": ") + Visible.text(line));
			err.flush();
		} catch (OutputFailedException unheard) {
			// With standard error closed nobody is left to tell; the exit code still does.
		}
	}

	/** Tells where something unexpected came from, if the user asked for that. */
	public void debug(Throwable unexpected) {
		if (debug)
			say(null, StackTraces.of(unexpected));
	}

	/** Returns all problems in the order of their reports. */
	public synchronized List<Problem> all() {
		return List.copyOf(all);
	}

	/** Tells whether there was any. */
	public synchronized boolean any() {
		return !all.isEmpty();
	}
}
