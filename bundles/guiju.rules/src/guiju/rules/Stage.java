package guiju.rules;

/** Where a standard stands on its way to publication; some gaps are natural in a draft. */
public enum Stage {
	/** Being written. */
	DRAFT("draft"),
	/** To be published. */
	PUBLICATION("publication");

	private final String id;

	Stage(String id) {
		this.id = id;
	}

	/** Returns the name in settings and on the command line. */
	public String id() {
		return id;
	}
}
