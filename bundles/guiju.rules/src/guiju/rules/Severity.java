package guiju.rules;

/** How grave a finding is, the gravest first. */
public enum Severity {
	/** Must not be published. */
	ERROR("error"),
	/** Probably wrong. */
	WARNING("warning"),
	/** Worth a look. */
	INFO("info"),
	/** Not reported at all. */
	OFF("off");

	private final String id;

	Severity(String id) {
		this.id = id;
	}

	/** Returns the name in settings, JSON and on the command line. */
	public String id() {
		return id;
	}

	/** Tells whether this is at least as grave as another. */
	public boolean isAtLeast(Severity other) {
		return compareTo(other) <= 0;
	}
}
