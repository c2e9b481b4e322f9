package guiju.report.docx;

/**
 * Text with one mark.
 *
 * @param text the text, which may hold line ends
 * @param mark how it is marked
 */
record Span(String text, Mark mark) {

	static Span plain(String text) {
		return new Span(text, Mark.PLAIN);
	}
}
