package guiju.workspace;

import java.nio.file.Path;

import guiju.workspace.check.CheckedText;
import guiju.workspace.disk.Stamp;

/** A file of the folder as the workspace's own thread knows it. */
final class Slot {

	final String path;
	final Path file;
	/** How the file was on the disk when it was last looked at; null where it was not there. */
	Stamp stamp;
	/** When its text was last read. */
	long readAt;
	/** The editor's text, or null. */
	String overlay;
	/** What the last check said, or null before the first. */
	CheckedText checked;
	/** What was last made known of it, or null. */
	WorkspaceFile shown;
	/** Counts the reasons to check again; a check begun before the last of them says nothing. Read by workers, too. */
	private volatile int revision;

	Slot(String path, Path file) {
		this.path = path;
		this.file = file;
	}

	int revision() {
		return revision;
	}

	void outdate() {
		revision = revision + 1;
	}

	/** Tells whether the file must be read again to know whether it changed, although it looks the same. */
	boolean mayHaveChanged(Stamp now) {
		return !now.equals(stamp) || now.isRacy(readAt);
	}
}
