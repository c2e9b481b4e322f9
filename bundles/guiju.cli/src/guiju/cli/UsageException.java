package guiju.cli;

/** Thrown when a command line cannot be understood; the message says what is wrong with it, in the user's language. */
public final class UsageException extends RuntimeException {

	private static final long serialVersionUID = 1;

	/** Refuses a command line for a reason. */
	public UsageException(String message) {
		super(message);
	}
}
