package guiju.report.html;

import java.util.Set;

import guiju.report.literal.Signs;

/** Writes HTML. Whatever comes in as text goes out as text: there is no other way to write one. */
final class Markup {

	private static final Set<String> OWN_LINE = Set.of("head", "body", "header", "main", "footer", "section", "table", "thead", "tbody", "tr", "td", "th",
			"ul", "ol", "li", "div", "p", "h1", "h2", "h3", "h4", "style", "script", "svg", "details", "summary", "fieldset", "figure", "nav", "form", "dl", "caption");

	private final StringBuilder out = new StringBuilder(1 << 16);

	/** Begins an element; a name and a value for each attribute, one with value null is left out. */
	Markup open(String tag, String... attributes) {
		out.append('<').append(tag);
		for (int i = 0; i < attributes.length; i += 2)
			if (attributes[i + 1] != null) {
				out.append(' ').append(attributes[i]);
				if (!attributes[i + 1].isEmpty())
					escape(attributes[i + 1], out.append("=\""), true).append('"');
			}
		out.append('>');
		return this;
	}

	/** Ends an element. */
	Markup close(String tag) {
		out.append("</").append(tag).append('>');
		if (OWN_LINE.contains(tag))
			out.append('\n');
		return this;
	}

	/** Writes an element with nothing but a text in it. */
	Markup element(String tag, String text, String... attributes) {
		return open(tag, attributes).text(text).close(tag);
	}

	/** Writes text; a line end in it becomes a break, and a character that hides or steers is shown by its number. */
	Markup text(String text) {
		int plain = 0;
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			int next = i + Character.charCount(c);
			if (c == '\n' || Signs.isHidden(c)) {
				escape(text.substring(plain, i), out, false);
				if (c == '\n')
					out.append("<br>");
				else
					out.append("<span class=\"sign\">").append(Signs.number(c)).append("</span>");
				plain = next;
			}
			i = next;
		}
		escape(text.substring(plain), out, false);
		return this;
	}

	/** Writes what is no text: style sheets and scripts of our own, never anything of a standard. */
	Markup raw(String ours) {
		out.append(ours);
		return this;
	}

	private static StringBuilder escape(String text, StringBuilder out, boolean attribute) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '&' -> out.append("&amp;");
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '"' -> out.append("&quot;");
				case '\'' -> out.append("&#39;");
				default -> out.append(attribute && Character.isISOControl(c) || Character.isSurrogate(c) && !isPaired(text, i) ? '\ufffd' : c);
			}
		}
		return out;
	}

	private static boolean isPaired(String text, int i) {
		char c = text.charAt(i);
		return Character.isHighSurrogate(c) ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
				: i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
	}

	@Override
	public String toString() {
		return out.toString();
	}
}
