package guiju.sync.refusal;

/** Thrown within planning where an edit cannot be made; the session turns it into a result. */
public final class RefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Refusal refusal;

	/** Refuses. */
	public RefusedException(Refusal refusal) {
		super(refusal.toString(), null, false, false);
		this.refusal = refusal;
	}

	/** Refuses with a wording of this package. */
	public static RefusedException of(Refusal.Cause cause, String key, Object... arguments) {
		return new RefusedException(Refusal.of(cause, key, arguments));
	}

	/** Returns why. */
	public Refusal refusal() {
		return refusal;
	}
}
