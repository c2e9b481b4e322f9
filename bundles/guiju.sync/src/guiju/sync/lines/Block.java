package guiju.sync.lines;

/**
 * Some lines that follow each other.
 *
 * @param first the first line
 * @param last the last line
 */
public record Block(TextLine first, TextLine last) {

	/** Returns where the lines begin. */
	public int start() {
		return first.start();
	}

	/** Returns where the line behind them begins. */
	public int next() {
		return last.next();
	}

	/** Tells whether a line is among them. */
	public boolean has(TextLine line) {
		return line.index() >= first.index() && line.index() <= last.index();
	}
}
