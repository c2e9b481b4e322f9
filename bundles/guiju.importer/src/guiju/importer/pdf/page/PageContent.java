package guiju.importer.pdf.page;

import java.util.List;

/**
 * What is drawn on a page, as a reader of the page holds it: a page whose text is turned is turned back.
 *
 * @param width the width of the visible page
 * @param height its height
 * @param glyphs its glyphs, in the order in which they were drawn
 * @param rules its straight lines
 * @param marks small shapes that stand alone and may be bullets
 * @param unknown how many glyphs have no text that anybody could know; they stand as U+FFFD among the others
 */
public record PageContent(double width, double height, List<Glyph> glyphs, List<Rule> rules, List<Box> marks, int unknown) {

	/** Copies the lists. */
	public PageContent {
		glyphs = List.copyOf(glyphs);
		rules = List.copyOf(rules);
		marks = List.copyOf(marks);
	}

	/** Returns how many glyphs can be seen. */
	public long visible() {
		return glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
	}
}
