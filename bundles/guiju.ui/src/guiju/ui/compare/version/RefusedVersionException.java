package guiju.ui.compare.version;

/** A version that cannot be read; its message is for the user. */
public final class RefusedVersionException extends Exception {

	private static final long serialVersionUID = 1;

	/** Refuses for a reason in words. */
	public RefusedVersionException(String message) {
		super(message);
	}
}
