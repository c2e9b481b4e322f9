package guiju.cli;

/** The version of Guiju, as {@code --version} and reports tell it; a test holds it to the bundle's manifest. */
public final class Version {

	/** The number by semantic versioning. */
	public static final String NUMBER = "0.1.0";

	private Version() {}
}
