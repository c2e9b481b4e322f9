package guiju.workspace.file;

import java.io.IOException;
import java.util.Locale;

import guiju.files.FileMessage;

/** Thrown instead of saving over a change that somebody else made. Nothing was written. */
public final class ChangedOnDiskException extends IOException {

	private static final long serialVersionUID = 1;

	private final transient FileState state;
	private final transient FileMessage reason;

	ChangedOnDiskException(FileState expected, FileState state) {
		this(FileMessage.of(!state.exists() ? "deletedOnDisk" : expected.exists() ? "changedOnDisk" : "appearedOnDisk"), state);
	}

	private ChangedOnDiskException(FileMessage reason, FileState state) {
		super(reason.text(Locale.ENGLISH));
		this.reason = reason;
		this.state = state;
	}

	/** Returns what the file is now; saving with this as the expected state saves over it. */
	public FileState state() {
		return state;
	}

	/** Returns what happened and what to do. */
	public FileMessage reason() {
		return reason;
	}
}
