package guiju.diff.proof;

/** A comparison does not tell the whole truth: with its changes the one version does not become the other. */
public final class ProofException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String place;

	/**
	 * Takes what is wrong and where.
	 *
	 * @param place the path of the element, with the feature that differs; empty for the standard as a whole
	 */
	public ProofException(String place, String message) {
		super(place.isEmpty() ? message : place + ": " + message);
		this.place = place;
	}

	/** Returns the path of the element that cannot be explained, with its feature. */
	public String place() {
		return place;
	}
}
