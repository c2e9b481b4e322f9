package guiju.cli.output;

/** Shows how far a long run has come, on standard error and only where a person watches it. */
public final class Progress {

	private static final long PATIENCE = 500_000_000L;
	private static final long PACE = 100_000_000L;
	private static final String CLEAR = "\r\u001b[K";

	private final Output err;
	private final boolean watched;
	private long next = System.nanoTime() + PATIENCE;
	private boolean shown;

	/** Shows nothing before half a second has passed, and nothing ever where nobody watches. */
	public Progress(Output err, boolean watched) {
		this.err = err;
		this.watched = watched;
	}

	/** Tells that some of all files are done; shows it if it is time to. */
	public void update(String doing, int done, int all) {
		if (!watched || System.nanoTime() < next)
			return;
		next = System.nanoTime() + PACE;
		shown = true;
		err.write(CLEAR + doing + " " + done + "/" + all);
		err.flush();
	}

	/** Takes the line away, before other output and at the end. */
	public void clear() {
		if (!shown)
			return;
		shown = false;
		err.write(CLEAR);
		err.flush();
	}
}
