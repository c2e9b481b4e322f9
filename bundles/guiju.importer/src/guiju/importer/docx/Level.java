package guiju.importer.docx;

import guiju.importer.office.XmlElement;

/**
 * A level of a numbering.
 *
 * @param start its first number
 * @param form the form of its numbers
 * @param pattern what is printed, %1 to %9 for the numbers of the levels
 * @param gap what stands between the mark and the text
 * @param legal whether the numbers of all levels are printed as plain figures
 * @param restart the level, from 1, whose next number starts this one anew; 0 for none, -1 for any above
 * @param style the style of paragraphs that are on this level by their style, or null
 * @param look how the paragraph is indented
 * @param font the font of a bullet
 */
record Level(int start, String form, String pattern, String gap, boolean legal, int restart, String style, ParagraphLook look, RunLook font) {

	/** Reads a level. */
	static Level of(XmlElement level) {
		XmlElement form = level.child("w:numFmt");
		XmlElement choice = level.down("mc:AlternateContent", "mc:Choice", "w:numFmt");
		if (choice != null)
			form = choice;
		String name = form == null ? "decimal" : form.get("w:val", "decimal");
		if (name.equals("custom"))
			name = padded(form.get("w:format", ""));
		XmlElement start = level.child("w:start");
		XmlElement restart = level.child("w:lvlRestart");
		XmlElement picture = level.child("w:lvlPicBulletId");
		XmlElement legal = level.child("w:isLgl");
		String pattern = picture != null ? "•" : level.get("w:lvlText", "w:val", "");
		return new Level(start == null ? 0 : start.number("w:val", 0), name, pattern, level.get("w:suff", "w:val", "tab").equals("nothing") ? "" : " ",
				legal != null && legal.isOn("w:val", true), restart == null ? -1 : restart.number("w:val", 0), level.get("w:pStyle", "w:val", null),
				ParagraphLook.of(level.child("w:pPr")), RunLook.of(level.child("w:rPr")));
	}

	/** The only forms of an author's own are numbers with zeros in front: 001, 002, 003, ... */
	private static String padded(String example) {
		int comma = example.indexOf(',');
		String first = (comma < 0 ? example : example.substring(0, comma)).strip();
		return first.matches("0{1,5}1") ? "padded " + first.length() : "decimal";
	}

	boolean isBullet() {
		return form.equals("bullet");
	}
}
