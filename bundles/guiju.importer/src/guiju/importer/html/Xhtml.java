package guiju.importer.html;

import java.util.Set;

/** Pages written as XML, where any element may close itself; to a parser of HTML it would stay open. */
final class Xhtml {

	private static final Set<String> VOID = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
			"track", "wbr");

	private Xhtml() {}

	/** Returns a page with an end tag for each element that closes itself, if it says that it is XML. No line changes its number. */
	static String opened(String page) {
		if (!page.stripLeading().startsWith("<?xml"))
			return page;
		StringBuilder opened = new StringBuilder(page.length());
		int at = 0;
		for (int tag = page.indexOf('<'); tag >= 0; tag = page.indexOf('<', tag + 1)) {
			int name = nameEnd(page, tag + 1);
			int end = name == tag + 1 ? -1 : tagEnd(page, name);
			if (end > 0 && page.charAt(end - 1) == '/' && !VOID.contains(page.substring(tag + 1, name))) {
				opened.append(page, at, end - 1).append("></").append(page, tag + 1, name).append('>');
				at = end + 1;
			}
		}
		return opened.append(page, at, page.length()).toString();
	}

	private static int nameEnd(String page, int from) {
		int end = from;
		while (end < page.length() && (Character.isLetterOrDigit(page.charAt(end)) || page.charAt(end) == ':'))
			end++;
		return end;
	}

	/** Returns where the tag is closed, or -1 where another one begins before. */
	private static int tagEnd(String page, int from) {
		char quote = 0;
		for (int i = from; i < page.length(); i++) {
			char c = page.charAt(i);
			if (c == '<')
				return -1;
			if (c == '>' && quote == 0)
				return i;
			if (c == quote)
				quote = 0;
			else if (quote == 0 && (c == '"' || c == '\''))
				quote = c;
		}
		return -1;
	}
}
