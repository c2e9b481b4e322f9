package guiju.importer.pdf.layout;

import java.util.List;

import guiju.importer.pdf.page.Box;
import guiju.importer.pdf.page.Glyph;

/**
 * Glyphs that were drawn one behind the other on one line of writing, without a gap in which something else could stand. It is
 * never parted between cells, so that a word which is too wide for its cell stays whole.
 *
 * @param glyphs its glyphs, not empty; blanks at its ends are left out of its box unless there is nothing else
 * @param box the part of the page that it covers
 */
record Chunk(List<Glyph> glyphs, Box box) {

	/** Returns a chunk of glyphs. */
	static Chunk of(List<Glyph> glyphs) {
		Box seen = null;
		for (Glyph glyph : glyphs)
			if (!glyph.isBlank())
				seen = seen == null ? glyph.box() : seen.union(glyph.box());
		return new Chunk(List.copyOf(glyphs), seen == null ? glyphs.get(0).box() : seen);
	}

	Glyph first() {
		return glyphs.get(0);
	}

	/** Returns where its visible part begins on its line of writing. */
	double left() {
		return glyphs.stream().filter(glyph -> !glyph.isBlank()).mapToDouble(Glyph::x0).min().orElse(first().x0());
	}

	/** Returns where its visible part ends. */
	double right() {
		return glyphs.stream().filter(glyph -> !glyph.isBlank()).mapToDouble(Glyph::x1).max().orElse(first().x0());
	}

	double base() {
		return first().base();
	}

	double size() {
		return first().size();
	}

	int angle() {
		return first().angle();
	}

	boolean isBlank() {
		return glyphs.stream().allMatch(Glyph::isBlank);
	}
}
