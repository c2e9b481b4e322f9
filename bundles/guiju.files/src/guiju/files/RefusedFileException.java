package guiju.files;

import java.io.IOException;
import java.util.Locale;

/** Thrown for a file that can be read or written but is not what it should be, or for a disk that cannot take it. */
public final class RefusedFileException extends IOException {

	private static final long serialVersionUID = 1;

	private final transient FileMessage reason;

	/** Refuses for a reason, the key of its wording with arguments. */
	public RefusedFileException(String key, Object... arguments) {
		this(FileMessage.of(key, arguments));
	}

	private RefusedFileException(FileMessage reason) {
		super(reason.text(Locale.ENGLISH));
		this.reason = reason;
	}

	/** Returns what is wrong and what to do. */
	public FileMessage reason() {
		return reason;
	}
}
