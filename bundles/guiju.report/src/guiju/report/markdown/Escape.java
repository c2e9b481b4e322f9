package guiju.report.markdown;

import guiju.report.literal.Signs;

/** Writes texts into Markdown so that nothing in them is taken for markup, in a table cell or out of one. */
final class Escape {

	private static final String SIGNS = "\\`*_{}[]()#+-.!|~^=:$@";

	private Escape() {}

	/** Returns a text as one line; paragraphs are parted by breaks. */
	static String text(String text) {
		String visible = Signs.visible(text);
		StringBuilder escaped = new StringBuilder(visible.length() + 16);
		for (int i = 0; i < visible.length(); i++) {
			char c = visible.charAt(i);
			switch (c) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '\n' -> escaped.append("<br>");
				default -> escaped.append(isMarkup(visible, i) ? "\\" : "").append(c);
			}
		}
		return escaped.toString();
	}

	/** A dot within T1.1, or a hyphen within a code, is no markup; many backslashes would make the source unreadable. */
	private static boolean isMarkup(String text, int i) {
		char c = text.charAt(i);
		if (SIGNS.indexOf(c) < 0)
			return false;
		if (c == '.' || c == '-' || c == '+' || c == ':' || c == '=' || c == '(' || c == ')' || c == '!' || c == '#')
			return isAtStart(text, i) || c == '!' && i + 1 < text.length() && text.charAt(i + 1) == '[' || c == '#' && isAtStart(text, i);
		return true;
	}

	/** Where a line begins, perhaps behind a number: only there these signs make lists, headings and rules. */
	private static boolean isAtStart(String text, int i) {
		for (int before = i - 1; before >= 0 && text.charAt(before) != '\n'; before--)
			if (!Character.isDigit(text.charAt(before)) && !Character.isWhitespace(text.charAt(before)) && text.charAt(before) != text.charAt(i))
				return false;
		return true;
	}
}
