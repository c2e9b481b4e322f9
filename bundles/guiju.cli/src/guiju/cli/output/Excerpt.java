package guiju.cli.output;

/**
 * A line of a text as a terminal shows it, with a marker that stands exactly under a place.
 *
 * @param line the line or a window of it
 * @param marker blanks, then ^ and ~ as wide as the place
 */
public record Excerpt(String line, String marker) {

	/** Shows the line between two offsets with a place in it; a place of no length is marked by a single sign. */
	public static Excerpt of(String text, int lineStart, int lineEnd, int offset, int length) {
		Window window = Window.around(text, lineStart, lineEnd, offset, length);
		StringBuilder marker = new StringBuilder();
		window.before().codePoints().forEach(c -> marker.append(c == '\t' ? "\t" : " ".repeat(Columns.of(c))));
		int width = window.place().codePoints().map(c -> c == '\t' ? 1 : Columns.of(c)).sum();
		marker.append('^').append("~".repeat(Math.max(0, width - 1)));
		return new Excerpt(window.before() + window.place() + window.after(), marker.toString());
	}

	/** Tells whether there is nothing to be seen. */
	public boolean isBlank() {
		return line.isBlank();
	}
}
