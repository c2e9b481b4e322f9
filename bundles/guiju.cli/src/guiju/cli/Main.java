package guiju.cli;

/** The process: the only place that ends it. */
public final class Main {

	private Main() {}

	/** Runs a command line on the process's own streams. */
	public static void main(String[] arguments) {
		System.exit(Cli.run(arguments, Io.ofProcess()));
	}
}
