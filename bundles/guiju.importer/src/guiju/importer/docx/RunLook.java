package guiju.importer.docx;

import guiju.importer.office.Symbols;
import guiju.importer.office.XmlElement;

/**
 * How a run looks, as far as it matters here; null is what a style or run leaves open.
 *
 * @param hidden whether it is not printed
 * @param raised whether it is superscript
 * @param capitals whether small letters are printed as capitals
 * @param symbolFont the font where that has signs instead of letters, empty where it has letters
 */
record RunLook(Boolean hidden, Boolean raised, Boolean capitals, String symbolFont) {

	static final RunLook OPEN = new RunLook(null, null, null, null);

	/** Text that is raised by hand by at least this many half points counts as superscript. */
	private static final int RAISED_BY = 4;

	/** Returns what run properties say, which may be none. */
	static RunLook of(XmlElement properties) {
		if (properties == null)
			return OPEN;
		Boolean raised = null;
		XmlElement align = properties.child("w:vertAlign");
		XmlElement position = properties.child("w:position");
		if (align != null)
			raised = align.get("w:val", "").equals("superscript");
		else if (position != null)
			raised = position.number("w:val", 0) >= RAISED_BY;
		XmlElement fonts = properties.child("w:rFonts");
		String font = fonts == null ? null : fonts.get("w:ascii", fonts.get("w:hAnsi"));
		return new RunLook(isOn(properties, "w:vanish"), raised, isOn(properties, "w:caps"),
				font == null ? null : Symbols.isSymbolFont(font) ? font : "");
	}

	private static Boolean isOn(XmlElement properties, String name) {
		XmlElement property = properties.child(name);
		return property == null ? null : property.isOn("w:val", true);
	}

	/** Returns this look with what it leaves open taken from another. */
	RunLook over(RunLook below) {
		return new RunLook(hidden == null ? below.hidden : hidden, raised == null ? below.raised : raised, capitals == null ? below.capitals : capitals,
				symbolFont == null ? below.symbolFont : symbolFont);
	}

	boolean isHidden() {
		return Boolean.TRUE.equals(hidden);
	}

	boolean isRaised() {
		return Boolean.TRUE.equals(raised);
	}

	boolean isCapitals() {
		return Boolean.TRUE.equals(capitals);
	}

	boolean isSymbols() {
		return symbolFont != null && !symbolFont.isEmpty();
	}
}
