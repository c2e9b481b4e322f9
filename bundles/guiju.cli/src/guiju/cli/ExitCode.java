package guiju.cli;

/** What a run tells its caller; the numbers are a contract. */
public final class ExitCode {

	/** All is well. */
	public static final int FINE = 0;
	/** Something was found: findings, a file that would change; or nothing was, where something was looked for. */
	public static final int FOUND = 1;
	/** Wrong usage, or a source that could not be read or was refused. It outweighs the others. */
	public static final int REFUSED = 2;

	private ExitCode() {}
}
