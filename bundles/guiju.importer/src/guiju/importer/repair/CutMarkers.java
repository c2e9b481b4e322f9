package guiju.importer.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.cells.LineStart;
import guiju.importer.conserve.TracedText;

/**
 * Draws the rest of a note marker that the end of a full line cut to its beginning: 【註｜2】 in a narrow column.
 * Whether the rest alone is raised no reader can tell.
 */
final class CutMarkers {

	private static final Pattern MARKER = Pattern.compile("[【\\[〔(（［]\\s*[註注]\\s*[0-9０-９A-Za-z一二三四五六七八九十、,，註]{1,12}\\s*[】\\]〕)）］]");
	private static final Pattern RAISED = Pattern.compile("[【\\[〔(（［]?[註注]\\s*[0-9０-９]{1,3}[】\\]〕)）］]?");
	private static final int LONGEST = 20;

	private CutMarkers() {}

	/** Returns the same lines; no marker is cut. */
	static List<PieceLine> mend(List<PieceLine> lines) {
		List<PieceLine> mended = new ArrayList<>(lines);
		for (int i = 0; i + 1 < mended.size(); i++) {
			PieceLine line = mended.get(i);
			PieceLine next = mended.get(i + 1);
			int rest = next.start() == LineStart.WRAP && next.bullet() == null ? rest(line, next) : 0;
			if (rest == 0)
				continue;
			Piece first = next.pieces().get(0);
			List<Piece> longer = new ArrayList<>(line.pieces());
			longer.add(new Piece(first.text().subSequence(0, rest), line.pieces().get(line.pieces().size() - 1).raised()));
			List<Piece> shorter = new ArrayList<>(next.pieces());
			shorter.set(0, new Piece(first.text().from(rest), first.raised()));
			mended.set(i, new PieceLine(line.start(), line.bullet(), longer));
			mended.set(i + 1, new PieceLine(next.start(), null, shorter));
		}
		return mended;
	}

	/** Returns how many characters of the next line belong to a marker that begins on this one. */
	private static int rest(PieceLine line, PieceLine next) {
		if (line.pieces().isEmpty() || next.pieces().isEmpty())
			return 0;
		Piece last = line.pieces().get(line.pieces().size() - 1);
		Piece first = next.pieces().get(0);
		TracedText end = last.text().from(Math.max(0, last.text().length() - LONGEST));
		String both = end + first.text().subSequence(0, Math.min(LONGEST, first.text().length())).toString();
		Matcher marker = (last.raised() && first.raised() ? RAISED : MARKER).matcher(both);
		while (marker.find())
			if (marker.start() < end.length() && marker.end() > end.length())
				return marker.end() - end.length();
		return 0;
	}
}
