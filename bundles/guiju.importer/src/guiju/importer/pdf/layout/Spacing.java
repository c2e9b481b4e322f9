package guiju.importer.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import guiju.importer.cells.Run;
import guiju.importer.pdf.page.Glyph;
import guiju.importer.pdf.page.PageContent;

/**
 * Finds the blanks of lines. Most documents draw a blank as a glyph; then a gap alone is one only between Latin words, or where
 * it is far wider than the others of its line: justified text is stretched, and many programs set a little space between
 * Chinese and Latin characters by themselves. In a document without any blank glyphs gaps are all there is.
 */
final class Spacing {

	private static final double LATIN_GAP = 0.15;
	private static final double MIXED_GAP = 0.5;
	private static final double MIXED_GAP_WITHOUT_BLANKS = 0.2;
	private static final double CHINESE_GAP = 0.7;
	private static final int FEW_BLANKS = 200;

	private final boolean hasBlanks;

	private Spacing(boolean hasBlanks) {
		this.hasBlanks = hasBlanks;
	}

	/** Learns the habit of a document. */
	static Spacing of(List<PageContent> pages) {
		long blanks = 0;
		long glyphs = 0;
		for (PageContent page : pages)
			for (Glyph glyph : page.glyphs()) {
				blanks += glyph.isBlank() ? 1 : 0;
				glyphs++;
			}
		return new Spacing(blanks * FEW_BLANKS > glyphs);
	}

	/** Returns the characters of a line, raised ones among them. */
	String text(TextLine line) {
		StringBuilder text = new StringBuilder();
		runs(line).forEach(run -> text.append(run.text()));
		return text.toString();
	}

	/** Returns the text of a line. */
	List<Run> runs(TextLine line) {
		double chinese = usualGap(line, true, 0);
		double latin = usualGap(line, false, chinese);
		List<Run> runs = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		boolean raised = false;
		Glyph before = null;
		for (TextLine.Part part : line.parts())
			for (Glyph glyph : part.chunk().glyphs()) {
				boolean blank = before != null && !before.isBlank() && !glyph.isBlank() && isBlank(before, glyph, chinese, latin);
				if (part.raised() != raised) {
					add(runs, text, raised);
					raised = part.raised();
				}
				text.append(blank ? " " : "").append(glyph.text());
				before = glyph;
			}
		add(runs, text, raised);
		return runs;
	}

	private static void add(List<Run> runs, StringBuilder text, boolean raised) {
		if (!text.isEmpty())
			runs.add(new Run(text.toString(), raised));
		text.setLength(0);
	}

	private boolean isBlank(Glyph a, Glyph b, double chinese, double latin) {
		double gap = b.x0() - a.x1();
		double size = Math.min(a.size(), b.size());
		boolean wide = isWide(a);
		if (wide != isWide(b))
			return gap - Math.max(0, chinese) > (hasBlanks ? MIXED_GAP : MIXED_GAP_WITHOUT_BLANKS) * size;
		return wide ? gap - Math.max(0, chinese) > CHINESE_GAP * size : gap - Math.max(0, latin) > LATIN_GAP * size;
	}

	/** Returns the gap that is usual between two glyphs of a kind on a line, or another where there are too few. */
	private static double usualGap(TextLine line, boolean wide, double other) {
		List<Glyph> glyphs = line.glyphs();
		double[] gaps = new double[glyphs.size()];
		int count = 0;
		for (int i = 1; i < glyphs.size(); i++) {
			Glyph a = glyphs.get(i - 1);
			Glyph b = glyphs.get(i);
			if (!a.isBlank() && !b.isBlank() && isWide(a) == wide && isWide(b) == wide)
				gaps[count++] = b.x0() - a.x1();
		}
		Arrays.sort(gaps, 0, count);
		return count < 3 ? other : gaps[count / 2];
	}

	private static boolean isWide(Glyph glyph) {
		return Script.isWide(glyph.text().codePointAt(0));
	}
}
