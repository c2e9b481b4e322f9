package guiju.exchange.json;

import java.io.IOException;
import java.io.InputStream;

import guiju.exchange.FormatException;
import guiju.exchange.bounds.Input;
import guiju.model.Standard;

/**
 * Reads standards from JSON, format {@code guiju/standard/1}. Fields come in any order, null is as good as absent, texts
 * lose the blanks at the ends of their paragraphs. What is not of the format is refused as a whole, since whatever is
 * silently left out would be missing in the standard that a committee publishes.
 */
public final class StandardReader {

	/** The value of the field {@code format}. */
	public static final String FORMAT = "guiju/standard/1";

	private StandardReader() {}

	/** Returns the standard that a JSON text describes. */
	public static Standard read(String json) throws FormatException {
		return parse(Input.text(json));
	}

	/** Reads JSON in UTF-8, with or without a byte order mark; does not close the stream. */
	public static Standard read(InputStream stream) throws IOException, FormatException {
		return parse(Input.utf8(Input.bytes(stream)));
	}

	private static Standard parse(String text) throws FormatException {
		JsonSource json = new JsonSource(text);
		Standard standard = Shapes.STANDARD.read(json);
		json.end(standard);
		return standard;
	}
}
