package guiju.importer.pdf.layout;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.pdf.page.Glyph;

/** Parts the glyphs of a page into chunks, in the order in which they were drawn. */
final class Chunks {

	private static final double SAME_BASE = 0.12;
	private static final double SAME_SIZE = 0.25;
	private static final double WIDEST_GAP = 0.8;
	private static final double PLACED_GAP = 0.25;
	private static final double BACK = 0.6;

	private Chunks() {}

	/** Returns the chunks; they end also where an edge between two cells passes between two glyphs. */
	static List<Chunk> of(List<Glyph> glyphs, List<CellFinder> finders) {
		List<Chunk> chunks = new ArrayList<>();
		List<Glyph> open = new ArrayList<>();
		for (Glyph glyph : glyphs) {
			if (!open.isEmpty() && !goesOn(open.get(open.size() - 1), glyph, finders)) {
				chunks.add(Chunk.of(open));
				open.clear();
			}
			open.add(glyph);
		}
		if (!open.isEmpty())
			chunks.add(Chunk.of(open));
		return chunks;
	}

	private static boolean goesOn(Glyph glyph, Glyph next, List<CellFinder> finders) {
		double size = Math.max(glyph.size(), next.size());
		double gap = next.x0() - glyph.x1();
		if (glyph.angle() != next.angle() || Math.abs(glyph.base() - next.base()) > SAME_BASE * size || Math.abs(glyph.size() - next.size()) > SAME_SIZE * size)
			return false;
		boolean kept = Script.isNotFirst(next.text().codePointAt(0)) || Script.isNotLast(glyph.text().codePointAt(0));
		if (gap > (next.placed() && !kept ? PLACED_GAP : WIDEST_GAP) * size || gap < -BACK * size)
			return false;
		for (CellFinder finder : finders)
			if (finder.parts(glyph, next))
				return false;
		return true;
	}
}
