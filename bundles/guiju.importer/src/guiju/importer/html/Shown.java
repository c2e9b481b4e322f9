package guiju.importer.html;

import java.util.Map;

/**
 * How an element is shown.
 *
 * @param box what it is in the layout
 * @param visible whether its text is seen; hidden text may hold visible elements
 * @param space what becomes of its white space
 * @param raised whether its text is superscript
 * @param glyphs the font of signs that its text is set in, or null
 * @param values its known properties
 */
record Shown(Box box, boolean visible, Space space, boolean raised, Glyphs glyphs, Map<String, String> values) {

	/** What becomes of white space. */
	enum Space {
		/** Any stretch is one blank. */
		COLLAPSE,
		/** Everything stays. */
		KEEP,
		/** Line feeds stay, other stretches are one blank. */
		LINES
	}

	/** What a page begins with. */
	static final Shown ROOT = new Shown(Box.BLOCK, true, Space.COLLAPSE, false, null, Map.of());

	/** Returns a property, empty where it is not set. */
	String value(String property) {
		return values.getOrDefault(property, "");
	}
}
