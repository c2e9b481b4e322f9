package guiju.cli.output;

/** The colours that output is painted with on terminals. */
public enum Colour {
	/** Paths. */
	BOLD("1"),
	/** Errors, hits. */
	RED("1;31"),
	/** Warnings. */
	YELLOW("1;33"),
	/** Information. */
	BLUE("1;34"),
	/** Fixes, places. */
	GREEN("32");

	private final String code;

	Colour(String code) {
		this.code = code;
	}

	/** Returns a text in this colour, or as it is where no colours are wanted. */
	public String paint(String text, boolean wanted) {
		return wanted && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
	}
}
