package guiju.report.html;

import guiju.report.wording.Wording;

/** In which language a text of a standard is, so that it is spoken and set aright on a page of another language. */
final class Languages {

	private Languages() {}

	/** Returns the language as the attribute lang has it; null where it is the page's own, or the text has no letters. */
	static String of(String text, Wording wording) {
		boolean han = text.codePoints().anyMatch(Character::isIdeographic);
		String language = han ? Wording.STANDARDS_TAG : text.codePoints().anyMatch(Character::isLetter) ? "en" : wording.tag();
		return language.equals(wording.tag()) ? null : language;
	}
}
