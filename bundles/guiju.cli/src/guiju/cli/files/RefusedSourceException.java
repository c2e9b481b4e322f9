package guiju.cli.files;

import java.io.IOException;

import guiju.cli.messages.Words;

/** Thrown for a file that a command has no use for, for a reason of the command; {@link guiju.files.RefusedFileException} has those of all. */
public final class RefusedSourceException extends IOException {

	private static final long serialVersionUID = 1;

	private final String key;
	private final transient Object[] arguments;

	/** Refuses for a reason, the key of its wording with arguments. */
	public RefusedSourceException(String key, Object... arguments) {
		super(key);
		this.key = key;
		this.arguments = arguments;
	}

	/** Returns the reason in words. */
	public String text(Words words) {
		return words.text(key, arguments);
	}
}
