package guiju.importer.docx;

import guiju.importer.office.XmlElement;

/**
 * How a paragraph stands, as far as it matters here; null is what a style or paragraph leaves open.
 *
 * @param list the id of its numbering, 0 for none
 * @param level its level in that numbering, from 0
 * @param left its indentation in twentieths of a point
 * @param first how much further its first line is indented, less than zero where it hangs
 * @param newPage whether it begins a page
 */
record ParagraphLook(Integer list, Integer level, Integer left, Integer first, Boolean newPage) {

	static final ParagraphLook OPEN = new ParagraphLook(null, null, null, null, null);

	/** Indentations in hundredths of a character are converted as if characters had twelve points. */
	private static final double CHARACTER = 2.4;

	/** Returns what paragraph properties say, which may be none. */
	static ParagraphLook of(XmlElement properties) {
		if (properties == null)
			return OPEN;
		XmlElement numbering = properties.child("w:numPr");
		XmlElement indent = properties.child("w:ind");
		XmlElement page = properties.child("w:pageBreakBefore");
		return new ParagraphLook(value(numbering, "w:numId"), value(numbering, "w:ilvl"), left(indent), first(indent),
				page == null ? null : page.isOn("w:val", true));
	}

	private static Integer value(XmlElement numbering, String name) {
		XmlElement child = numbering == null ? null : numbering.child(name);
		return child == null ? null : child.number("w:val", 0);
	}

	private static Integer left(XmlElement indent) {
		if (indent == null)
			return null;
		Integer left = number(indent, "w:left", "w:start", 1);
		return left != null ? left : number(indent, "w:leftChars", "w:startChars", CHARACTER);
	}

	private static Integer first(XmlElement indent) {
		if (indent == null)
			return null;
		Integer hanging = number(indent, "w:hanging", "w:hanging", 1);
		if (hanging == null)
			hanging = number(indent, "w:hangingChars", "w:hangingChars", CHARACTER);
		if (hanging != null)
			return -hanging;
		Integer first = number(indent, "w:firstLine", "w:firstLine", 1);
		return first != null ? first : number(indent, "w:firstLineChars", "w:firstLineChars", CHARACTER);
	}

	private static Integer number(XmlElement indent, String name, String other, double factor) {
		String value = indent.get(name, indent.get(other));
		return value == null ? null : (int) (indent.number(indent.get(name) == null ? other : name, 0) * factor);
	}

	/** Returns this look with what it leaves open taken from another. */
	ParagraphLook over(ParagraphLook below) {
		boolean ownList = list != null;
		return new ParagraphLook(ownList ? list : below.list, level == null && !ownList ? below.level : level, left == null ? below.left : left,
				first == null ? below.first : first, newPage == null ? below.newPage : newPage);
	}

	boolean isNewPage() {
		return Boolean.TRUE.equals(newPage);
	}

	/** Returns where the first line begins. */
	int start() {
		return (left == null ? 0 : left) + (first == null ? 0 : first);
	}
}
