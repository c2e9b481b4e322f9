package guiju.text.writer;

/** How the lines of a file end. The language reads both, also mixed. */
public enum LineEnd {
	/** One line feed, as on Linux and macOS. */
	LF("\n"),
	/** Carriage return and line feed, as on Windows. */
	CRLF("\r\n");

	private final String characters;

	LineEnd(String characters) {
		this.characters = characters;
	}

	/** Returns the characters themselves. */
	public String characters() {
		return characters;
	}
}
