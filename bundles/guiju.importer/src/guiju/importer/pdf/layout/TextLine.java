package guiju.importer.pdf.layout;

import java.util.List;

import guiju.importer.pdf.page.Box;
import guiju.importer.pdf.page.Glyph;

/**
 * A line of text.
 *
 * @param parts its chunks from left to right
 * @param base its base line, in the frame of its angle
 * @param size the size of most of it
 */
record TextLine(List<Part> parts, double base, double size) {

	/**
	 * A chunk on a line.
	 *
	 * @param raised whether it stands above the base line, as the markers of notes do
	 */
	record Part(Chunk chunk, boolean raised) {}

	/** Copies the list. */
	TextLine {
		parts = List.copyOf(parts);
	}

	/** Returns where its visible part begins. */
	double left() {
		return parts.stream().filter(part -> !part.chunk().isBlank()).mapToDouble(part -> part.chunk().left()).min().orElse(0);
	}

	/** Returns where its visible part ends. */
	double right() {
		return parts.stream().filter(part -> !part.chunk().isBlank()).mapToDouble(part -> part.chunk().right()).max().orElse(0);
	}

	int angle() {
		return parts.get(0).chunk().angle();
	}

	/** Returns the part of the page that it covers. */
	Box box() {
		Box box = null;
		for (Part part : parts)
			if (!part.chunk().isBlank())
				box = box == null ? part.chunk().box() : box.union(part.chunk().box());
		return box == null ? parts.get(0).chunk().box() : box;
	}

	boolean isBlank() {
		return parts.stream().allMatch(part -> part.chunk().isBlank());
	}

	/** Returns its glyphs from left to right. */
	List<Glyph> glyphs() {
		return parts.stream().flatMap(part -> part.chunk().glyphs().stream()).toList();
	}

	/** Returns the part of it from one chunk up to another. */
	TextLine sub(int from, int to) {
		return new TextLine(parts.subList(from, to), base, size);
	}
}
