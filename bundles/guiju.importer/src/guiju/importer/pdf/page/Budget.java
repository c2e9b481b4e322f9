package guiju.importer.pdf.page;

import java.util.concurrent.TimeUnit;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;

/**
 * How much work a whole document may cause. The largest standard has some 30,000 glyphs and 5,000 lines; a form that draws
 * itself many times over comes to billions.
 */
public final class Budget {

	private static final int MOST_OPERATORS = 6_000_000;
	private static final int MOST_GLYPHS = 800_000;
	private static final int MOST_LINES = 200_000;

	private static final int MOST_SECONDS = 60;
	private static final int OPERATORS_BETWEEN_LOOKS = 4_096;

	private final long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
	private int operators = MOST_OPERATORS;
	private int glyphs = MOST_GLYPHS;
	private int lines = MOST_LINES;

	/** Thrown within PDFBox, whose callbacks allow no other exceptions than I/O, which it partly swallows. */
	static final class Exceeded extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Exceeded(String what) {
			super(what, null, false, false);
		}

		UnreadableSourceException refusal() {
			return new UnreadableSourceException(Reason.TOO_LARGE, getMessage());
		}
	}

	/** Counts an operator of a content stream. */
	void operator() {
		if (--operators < 0)
			throw new Exceeded("> " + MOST_OPERATORS + " PDF operators");
		if (operators % OPERATORS_BETWEEN_LOOKS == 0)
			time();
	}

	/** Looks at the clock: a page may be long without any operator. A standard takes less than a second. */
	void time() {
		if (System.nanoTime() - end > 0)
			throw new Exceeded("> " + MOST_SECONDS + " s");
	}

	/** Counts a glyph. */
	void glyph() {
		if (--glyphs < 0)
			throw new Exceeded("> " + MOST_GLYPHS + " glyphs");
	}

	/** Counts a line. */
	void line() {
		if (--lines < 0)
			throw new Exceeded("> " + MOST_LINES + " lines");
	}
}
