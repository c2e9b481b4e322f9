package guiju.exchange.json;

import guiju.model.code.Characters;

/** The form that a text has in a model: paragraphs without outer blanks, parted by {@code \n}. */
final class Paragraphs {

	private Paragraphs() {}

	/** Returns a text in that form, or null where nothing is left of it. Empty paragraphs stay between others only. */
	static String trimmed(String text) {
		String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
		if (lines.indexOf('\n') >= 0) {
			StringBuilder result = new StringBuilder(lines.length());
			for (String paragraph : lines.split("\n", -1))
				result.append(Characters.trim(paragraph)).append('\n');
			lines = result.toString();
		}
		String trimmed = Characters.trim(lines);
		return trimmed.isEmpty() ? null : trimmed;
	}
}
