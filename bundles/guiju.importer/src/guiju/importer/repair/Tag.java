package guiju.importer.repair;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.cells.LineStart;

/**
 * A remnant of HTML: a known name and well-formed attributes, so that nothing printed in angle brackets is taken for one.
 *
 * @param name its name in small letters, {@code !} for a comment
 * @param closing whether it closes an element
 * @param length how many characters it takes
 */
record Tag(String name, boolean closing, int length) {

	private static final Pattern TAG = Pattern.compile("<(/?)(p|u|ul|ol|li|br|b|strong|i|em|s|del|ins|sup|sub|span|div|font|table|tbody|thead|tr"
			+ "|td|th|h[1-6]|a|small|big|center|blockquote|mark|hr|img|section|article)"
			+ "(?:\\s++[a-z_:-]{1,30}+(?:\\s*+=\\s*+(?:\"[^\"<>]{0,400}+\"|'[^'<>]{0,400}+'|[^\\s\"'<>=]{1,200}+))?+){0,20}+\\s*+/?+>",
			Pattern.CASE_INSENSITIVE);
	private static final int LONGEST_COMMENT = 2000;
	private static final Set<String> PARAGRAPHS = Set.of("p", "div", "ul", "ol", "li", "table", "tbody", "thead", "tr", "td", "th", "h1", "h2", "h3", "h4",
			"h5", "h6", "blockquote", "hr", "section", "article", "center");

	/** Returns the tag that begins at an index, or null. */
	static Tag at(CharSequence text, int index) {
		Matcher tag = TAG.matcher(text).region(index, text.length());
		if (tag.lookingAt())
			return new Tag(tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty(), tag.end() - index);
		if (text.length() - index < 7 || !text.subSequence(index, index + 4).toString().equals("<!--"))
			return null;
		int end = text.subSequence(index, Math.min(text.length(), index + LONGEST_COMMENT)).toString().indexOf("-->");
		return end < 0 ? null : new Tag("!", false, end + 3);
	}

	/** Returns how the text behind begins, or null where the line goes on. */
	LineStart start() {
		if (name.equals("br"))
			return LineStart.BREAK;
		return PARAGRAPHS.contains(name) ? LineStart.PARAGRAPH : null;
	}

	/** Returns the tag without its attributes. */
	String shown() {
		return name.equals("!") ? "<!-- -->" : "<" + name + ">";
	}
}
