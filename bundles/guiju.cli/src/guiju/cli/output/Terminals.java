package guiju.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Which streams a person watches.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 * @param colours whether colours are wanted on terminals
 */
public record Terminals(boolean out, boolean err, boolean colours) {

	/** Nobody watches. */
	public static final Terminals NONE = new Terminals(false, false, false);

	/** Finds out about this process. Java itself cannot tell the two streams apart, so a launcher may tell in GUIJU_TTY, as 1, 2 or 12. */
	public static Terminals of(Map<String, String> environment) {
		String told = environment.get("GUIJU_TTY");
		boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
		boolean colours = environment.getOrDefault("NO_COLOR", "").isEmpty() && !dumb;
		boolean out = told == null ? isTerminal(1) : told.contains("1");
		boolean err = told == null ? isTerminal(2) : told.contains("2");
		return new Terminals(out, err && !dumb, colours);
	}

	/** Tells whether standard output takes colours. */
	public boolean coloured() {
		return out && colours;
	}

	private static boolean isTerminal(int descriptor) {
		try {
			String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
			return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
		} catch (IOException | RuntimeException unknown) {
			return false;
		}
	}
}
