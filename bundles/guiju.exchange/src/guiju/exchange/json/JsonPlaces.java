package guiju.exchange.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import guiju.exchange.Location;

/**
 * Finds the exact beginning of the values that are refused. The JSON reader knows where it stands, which is somewhere
 * after the beginning; the text tells the rest. All work is done only when there is an error.
 */
final class JsonPlaces {

	// JsonReader tells its position in its own toString() and in no other way.
	private static final Pattern POSITION = Pattern.compile("at line (\\d+) column (\\d+) path");
	private static final int LONGEST_SNIPPET = 24;

	/** Remembers a place at little cost, for errors that show later. */
	record Mark(String position, String path) {}

	private final String text;
	private final JsonReader json;

	JsonPlaces(String text, JsonReader json) {
		this.text = text;
		this.json = json;
	}

	/** Returns the place of the character that the reader stumbled over, which it has swallowed in most cases. */
	Location stumbled() {
		return location(stumblingBlock(), json.getPath());
	}

	/** Returns the text from the character on that the reader stumbled over. */
	String stumblingSnippet() {
		return shortened(line(stumblingBlock()));
	}

	/** Returns where a value begins that the reader has looked at, but not taken. */
	Location next(JsonToken kind) {
		return location(begin(kind), json.getPath());
	}

	/** Remembers what the reader took last. */
	Mark mark() {
		return new Mark(json.toString(), json.getPreviousPath());
	}

	/** Returns where the name or value begins that the reader had taken last at a mark. */
	Location at(Mark mark) {
		int end = offset(mark.position());
		int begin = end > 0 && text.charAt(end - 1) == '"' ? openingQuote(end - 1) : wordBegin(end);
		return location(begin, mark.path());
	}

	/** Returns where the object ends, or goes on, that the reader is in. */
	Location object() {
		String path = json.getPath();
		int offset = offset();
		boolean swallowed = offset > 0 && text.charAt(offset - 1) == '}';
		return location(swallowed ? offset - 1 : offset, path.substring(0, Math.max(path.lastIndexOf('.'), 1)));
	}

	/** Returns the end of the text. */
	Location end() {
		return location(text.length(), json.getPath());
	}

	/** Returns the place after the end of the standard. */
	Location trailing() {
		return location(Math.max(offset() - 1, 0), json.getPath());
	}

	/** Returns a value that the reader has looked at, but not taken; only its beginning where it is long. */
	String snippet(JsonToken kind) {
		String line = line(begin(kind));
		int end = kind == JsonToken.STRING ? line.indexOf('"', 1) + 1 : 0;
		while (kind != JsonToken.STRING && end < line.length() && isOfWord(line.charAt(end)))
			end++;
		return shortened(end == 0 ? line : line.substring(0, end));
	}

	/** Returns a text, cut where it is long. */
	static String shortened(String text) {
		return text.length() <= LONGEST_SNIPPET ? text
				: text.substring(0, text.offsetByCodePoints(0, LONGEST_SNIPPET / 2)) + "…";
	}

	/** The rest of a line, but not more than is of use. */
	private String line(int begin) {
		int end = begin;
		while (end < text.length() && end <= begin + LONGEST_SNIPPET && text.charAt(end) >= ' ')
			end++;
		return text.substring(begin, end);
	}

	private int stumblingBlock() {
		int offset = offset();
		boolean swallowed = offset > 0 && ":,[{".indexOf(text.charAt(offset - 1)) < 0 && text.charAt(offset - 1) > ' ';
		return swallowed ? offset - 1 : offset;
	}

	/** The reader has swallowed a bracket or an opening quote, and most often the whole of a number or word. */
	private int begin(JsonToken kind) {
		int offset = offset();
		return switch (kind) {
			case NUMBER, BOOLEAN, NULL -> wordBegin(offset);
			case END_DOCUMENT, NAME -> offset;
			default -> Math.max(offset - 1, 0);
		};
	}

	private int wordBegin(int end) {
		int begin = end;
		while (begin > 0 && isOfWord(text.charAt(begin - 1)))
			begin--;
		return begin;
	}

	private static boolean isOfWord(char c) {
		return Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
	}

	private int openingQuote(int closing) {
		int quote = closing;
		boolean escaped = true;
		while (quote > 0 && escaped) {
			quote = text.lastIndexOf('"', quote - 1);
			int backslash = quote;
			while (backslash > 0 && text.charAt(backslash - 1) == '\\')
				backslash--;
			escaped = (quote - backslash) % 2 == 1;
		}
		return Math.max(quote, 0);
	}

	private int offset() {
		return offset(json.toString());
	}

	private int offset(String reader) {
		Matcher position = POSITION.matcher(reader);
		if (!position.find())
			return 0;
		int line = 0;
		for (int left = Integer.parseInt(position.group(1)); left > 1; left--)
			line = text.indexOf('\n', line) + 1;
		return Math.min(line + Integer.parseInt(position.group(2)) - 1, text.length());
	}

	private Location location(int offset, String path) {
		int line = 1;
		int begin = 0;
		for (int end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', begin)) {
			begin = end + 1;
			line++;
		}
		// Before the first name of an object the reader's path ends with a dot.
		return new Location(line, offset - begin + 1, path.endsWith(".") ? path.substring(0, path.length() - 1) : path);
	}
}
