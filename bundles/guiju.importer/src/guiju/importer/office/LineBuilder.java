package guiju.importer.office;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.cells.Bullet;
import guiju.importer.cells.Line;
import guiju.importer.cells.LineStart;
import guiju.importer.cells.Place;
import guiju.importer.cells.Run;

/** Collects the characters of one paragraph as lines. */
public final class LineBuilder {

	private record Piece(int page, List<Run> runs) {}

	private final List<Piece> pieces = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private List<Run> runs = new ArrayList<>();
	private boolean raised;
	private int page;

	/**
	 * Adds characters to the line. Whatever ends a line in plain text is a blank here.
	 *
	 * @param at the page that they stand on, 0 if unknown
	 */
	public void text(String more, boolean isRaised, int at) {
		if (more.isEmpty())
			return;
		if (isRaised != raised)
			endRun();
		raised = isRaised;
		if (page == 0 || runs.isEmpty() && text.isEmpty())
			page = at;
		for (int i = 0; i < more.length(); i++) {
			char c = more.charAt(i);
			text.append(c == '\n' || c == '\r' || c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029' ? ' ' : c);
		}
	}

	/** Ends the line, as the author did. */
	public void lineBreak() {
		endRun();
		pieces.add(new Piece(page, runs));
		runs = new ArrayList<>();
		page = 0;
	}

	/** Tells whether there is no character but blanks so far. */
	public boolean isBlank() {
		return text.toString().isBlank() && runs.stream().allMatch(run -> run.text().isBlank())
				&& pieces.stream().allMatch(piece -> piece.runs().stream().allMatch(run -> run.text().isBlank()));
	}

	private void endRun() {
		if (!text.isEmpty())
			runs.add(new Run(text.toString(), raised));
		text.setLength(0);
	}

	/**
	 * Returns the lines and begins anew; lines without any characters are left out.
	 *
	 * @param bullet that the paragraph is an entry of a list, or null
	 * @param prefix what is printed in front of it, possibly nothing
	 */
	public List<Line> finish(Bullet bullet, String prefix) {
		lineBreak();
		List<Line> lines = new ArrayList<>(pieces.size());
		boolean first = true;
		for (Piece piece : pieces) {
			List<Run> all = new ArrayList<>();
			if (first && !prefix.isEmpty())
				all.add(Run.plain(prefix));
			all.addAll(piece.runs());
			if (!all.isEmpty())
				lines.add(new Line(Place.ofLine(piece.page(), 0), lines.isEmpty() ? LineStart.PARAGRAPH : LineStart.BREAK,
						lines.isEmpty() ? bullet : null, all));
			first = false;
		}
		pieces.clear();
		raised = false;
		return lines;
	}
}
