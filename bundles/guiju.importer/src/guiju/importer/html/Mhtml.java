package guiju.importer.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;

/**
 * A page saved with all that belongs to it in one file, as mail is built: a head, and parts between boundaries. The page is
 * the part that the head names as root, else the first of HTML. Bytes are held as characters of Latin-1.
 */
final class Mhtml {

	private static final int LOOK = 16_384;
	private static final int DEEPEST = 4;
	private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}:.*");
	private static final Pattern FOLD = Pattern.compile("\n[ \t]+");

	/** A part of mail: its fields in small letters, and what stands below them. */
	private record Part(Map<String, String> fields, String body) {

		String type() {
			return fields.getOrDefault("content-type", "text/plain").toLowerCase(Locale.ROOT);
		}

		String parameter(String name) {
			Matcher parameter = Pattern.compile(";\\s*" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE)
					.matcher(fields.getOrDefault("content-type", ""));
			if (!parameter.find())
				return null;
			return parameter.group(1) != null ? parameter.group(1) : parameter.group(2);
		}
	}

	private Mhtml() {}

	/** Tells whether a content is such a file. */
	static boolean isArchive(byte[] content) {
		String start = new String(content, 0, Math.min(content.length, LOOK), StandardCharsets.ISO_8859_1);
		String head = head(unixed(start.stripLeading())).toLowerCase(Locale.ROOT);
		return head.contains("mime-version:") && (head.contains("multipart/") || head.contains("text/html"))
				&& FOLD.matcher(head).replaceAll(" ").lines().allMatch(line -> FIELD.matcher(line).matches());
	}

	/** Returns the text of the page. */
	static String page(byte[] content) throws UnreadableSourceException {
		Part page = page(part(unixed(new String(content, StandardCharsets.ISO_8859_1).stripLeading())), 1);
		if (page == null)
			throw new UnreadableSourceException(Reason.NO_TEXT, "MHTML");
		return HtmlContent.decode(bytes(page), page.parameter("charset"));
	}

	private static Part page(Part part, int depth) {
		String boundary = part.parameter("boundary");
		if (!part.type().startsWith("multipart/") || boundary == null)
			return part.type().startsWith("text/html") || part.type().startsWith("application/xhtml") ? part : null;
		String root = part.parameter("start");
		Part first = null;
		String delimiter = "--" + boundary;
		int at = delimiter(part.body(), delimiter, 0);
		while (at >= 0 && depth < DEEPEST) {
			int start = part.body().indexOf('\n', at) + 1;
			int next = start == 0 ? -1 : delimiter(part.body(), delimiter, start);
			if (start == 0 || part.body().startsWith("--", at + delimiter.length()))
				break;
			Part inner = part(part.body().substring(start, next < 0 ? part.body().length() : next));
			Part found = page(inner, depth + 1);
			if (found != null && root != null && root.equals(inner.fields().get("content-id")))
				return found;
			first = first == null ? found : first;
			at = next;
		}
		return first;
	}

	/** A boundary stands at the beginning of a line. */
	private static int delimiter(String body, String delimiter, int from) {
		int at = body.indexOf(delimiter, from);
		while (at > 0 && body.charAt(at - 1) != '\n')
			at = body.indexOf(delimiter, at + 1);
		return at;
	}

	private static Part part(String text) {
		Map<String, String> fields = new LinkedHashMap<>();
		String head = head(text);
		for (String line : FOLD.matcher(head).replaceAll(" ").split("\n")) {
			int colon = line.indexOf(':');
			if (colon > 0)
				fields.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
		}
		return new Part(fields, text.substring(Math.min(text.length(), head.length() + 1)));
	}

	/** Returns the fields, up to the first blank line. */
	private static String head(String text) {
		int end = text.startsWith("\n") ? 0 : text.indexOf("\n\n");
		return end < 0 ? text : text.substring(0, end == 0 ? 0 : end + 1);
	}

	private static byte[] bytes(Part part) throws UnreadableSourceException {
		String encoding = part.fields().getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT);
		if (encoding.equals("base64"))
			try {
				return Base64.getMimeDecoder().decode(part.body());
			} catch (IllegalArgumentException damaged) {
				throw new UnreadableSourceException(Reason.DAMAGED, "base64", damaged);
			}
		return encoding.equals("quoted-printable") ? unquoted(part.body()) : part.body().getBytes(StandardCharsets.ISO_8859_1);
	}

	/** What is no escape stays as it is, as mail programs do. */
	private static byte[] unquoted(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int high = c == '=' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
			int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
			if (low >= 0) {
				bytes.write(high << 4 | low);
				i += 2;
			} else if (c == '=' && softBreak(text, i + 1) > 0) {
				i = softBreak(text, i + 1) - 1;
			} else {
				bytes.write(c);
			}
		}
		return bytes.toByteArray();
	}

	/** Returns where the line behind a soft break begins, or 0 where there is none. */
	private static int softBreak(String text, int from) {
		int at = from;
		while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t'))
			at++;
		return at < text.length() && text.charAt(at) == '\n' ? at + 1 : 0;
	}

	private static String unixed(String text) {
		return text.replace("\r\n", "\n");
	}
}
