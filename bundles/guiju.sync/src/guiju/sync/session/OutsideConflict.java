package guiju.sync.session;

import java.util.List;
import java.util.function.Predicate;

import guiju.sync.outside.MergedText;

/** The file and the session changed the same lines. Somebody says which side counts; until then nothing is changed. */
public final class OutsideConflict {

	private final DocumentSession session;
	private final long revision;
	private final MergedText merged;
	private final String theirs;

	OutsideConflict(DocumentSession session, long revision, MergedText merged, String theirs) {
		this.session = session;
		this.revision = revision;
		this.merged = merged;
		this.theirs = theirs;
	}

	/** Returns the lines that both changed, with either side. */
	public List<MergedText.Part> parts() {
		return merged.conflicts();
	}

	/** Tells whether the text has changed since: then the file must be compared anew. */
	public boolean isOutdated() {
		return session.revision() != revision;
	}

	/** Keeps the session's text and forgets what the file says; it will be written over. */
	public void keepMine() {
		requireCurrent();
		session.takeIn(session.text(), theirs);
	}

	/** Takes the file's text; undo brings the session's back. */
	public void takeTheirs() {
		requireCurrent();
		session.takeIn(theirs, theirs);
	}

	/** Joins both: what only one side changed from it, and of each conflict the side that is said. */
	public void join(Predicate<MergedText.Part> takesTheirs) {
		requireCurrent();
		session.takeIn(merged.text(takesTheirs), theirs);
	}

	private void requireCurrent() {
		if (isOutdated())
			throw new IllegalStateException("the text has changed since; compare it with the file anew");
	}
}
