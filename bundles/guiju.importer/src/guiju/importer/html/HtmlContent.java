package guiju.importer.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;
import guiju.importer.text.TextDecoder;

/** Tells pages from other texts, and their encoding. */
final class HtmlContent {

	private static final int LOOK = 400_000;
	private static final int LOOK_FOR_CHARSET = 8192;
	private static final Pattern PAGE = Pattern.compile("<!doctype\\s+html\\b|<html[\\s>:]", Pattern.CASE_INSENSITIVE);
	private static final Pattern FRAGMENT = Pattern.compile("<(head|body|title|meta|style|link|table|thead|tbody|tr|div|p|h[1-6]|ul|ol|dl|section|article|main"
			+ "|header|nav|center|span|font|b|strong|form|pre|a|br|hr|img)[\\s/>]", Pattern.CASE_INSENSITIVE);
	private static final Pattern BLOCK = Pattern.compile("<(body|table|tr|td|th|div|p|h[1-6]|li|dt|dd|section|article)[\\s>]", Pattern.CASE_INSENSITIVE);
	private static final Pattern TEXT_LINE = Pattern.compile("(?m)^[ ]*+(?:[^\\s<][^\\n\\t]*+\\t|\\t*+[^\\s<][^\\n<]*+\\t[^\\n<]*+\\t|#{1,6} |[-*|] )");
	private static final Pattern CHARSET = Pattern.compile("(?:<meta[^>]*?charset|^\\s*<\\?xml[^>]*?encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)",
			Pattern.CASE_INSENSITIVE);
	private static final Set<String> BIG5 = Set.of("big5", "big-5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5", "cp950", "ms950");
	private static final int BLOCKS_FOR_A_LINE = 4;

	private HtmlContent() {}

	/**
	 * Tells whether a content is a page: it says so, or it begins with a tag and blocks of HTML dominate. Texts with remnants of
	 * HTML, whose tables are lines with tabs or bars, are none.
	 */
	static boolean isPage(byte[] content) {
		String start = start(content);
		int at = behindComments(start);
		if (PAGE.matcher(start).region(at, start.length()).lookingAt())
			return true;
		if (!FRAGMENT.matcher(start).region(at, start.length()).lookingAt())
			return false;
		long blocks = BLOCK.matcher(start).results().limit(LOOK).count();
		long lines = TEXT_LINE.matcher(start).results().limit(LOOK).count();
		return blocks > 0 && blocks >= lines * BLOCKS_FOR_A_LINE;
	}

	/** Returns where the first tag may stand, behind blanks, comments and what is said to programs. */
	private static int behindComments(String start) {
		int at = 0;
		while (at < start.length()) {
			boolean comment = start.startsWith("<!--", at);
			if (comment || start.startsWith("<?", at)) {
				int end = start.indexOf(comment ? "-->" : ">", at + 2);
				at = end < 0 ? start.length() : end + (comment ? 3 : 1);
			} else if (Character.isWhitespace(start.charAt(at))) {
				at++;
			} else {
				break;
			}
		}
		return at;
	}

	/**
	 * Returns the text of a page.
	 *
	 * @param told the encoding that an envelope names, or null
	 */
	static String decode(byte[] content, String told) throws UnreadableSourceException {
		String text = null;
		if (TextDecoder.marked(content) == null) {
			text = TextDecoder.decode(content, StandardCharsets.UTF_8);
			if (text == null)
				text = decoded(content, told);
			if (text == null)
				text = decoded(content, declared(content));
		}
		if (text == null || text.indexOf('\0') >= 0) {
			String guessed = TextDecoder.decode(content);
			text = guessed == null ? text : guessed;
		}
		if (text == null)
			throw new UnreadableSourceException(Reason.UNKNOWN_ENCODING, declared(content));
		// as browsers do; the readers behind would take a zero for the sign of a binary file
		return text.replace('\0', ' ');
	}

	/** What is valid UTF-8 is UTF-8, whatever is declared; this is for the rest. */
	private static String decoded(byte[] content, String name) {
		Charset charset = charset(name);
		return charset == null ? null : TextDecoder.decode(content, charset);
	}

	private static Charset charset(String name) {
		if (name == null)
			return null;
		try {
			String lower = name.toLowerCase(Locale.ROOT);
			if (lower.startsWith("utf-16"))
				return null;
			String known = BIG5.contains(lower) ? "x-windows-950" : lower.equals("gb2312") || lower.equals("gbk") ? "gb18030" : name;
			return Charset.isSupported(known) ? Charset.forName(known) : null;
		} catch (IllegalCharsetNameException none) {
			return null;
		}
	}

	private static String declared(byte[] content) {
		Matcher charset = CHARSET.matcher(new String(content, 0, Math.min(content.length, LOOK_FOR_CHARSET), StandardCharsets.ISO_8859_1));
		return charset.find() ? charset.group(1) : null;
	}

	/** The beginning as far as signs of ASCII matter. */
	private static String start(byte[] content) {
		Charset charset = TextDecoder.marked(content);
		int mark = charset == null ? 0 : charset == StandardCharsets.UTF_8 ? 3 : 2;
		int length = Math.min(content.length - mark, LOOK);
		String start = new String(content, mark, length, mark == 2 ? charset : StandardCharsets.ISO_8859_1);
		return mark < 2 && start.indexOf('\0') >= 0 ? start.replace("\0", "") : start;
	}
}
