package guiju.git.revision;

import java.time.Instant;

/**
 * A revision in which a file was changed.
 *
 * @param id the commit, in full
 * @param when it was committed
 * @param who committed it
 * @param subject the first line of what was said about it
 * @param path the file's path from the top of the repository, with /
 */
public record RevisionEntry(String id, Instant when, String who, String subject, String path) {

	private static final int SHORT = 8;

	/** Returns the beginning of the commit's name, enough for a person. */
	public String shortId() {
		return id.substring(0, Math.min(SHORT, id.length()));
	}

	/** Returns the file as it was in this revision. */
	public RevisionPath revisionPath() {
		return new RevisionPath(id, path);
	}
}
