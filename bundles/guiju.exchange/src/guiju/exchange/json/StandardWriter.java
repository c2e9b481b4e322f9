package guiju.exchange.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;

import guiju.exchange.FormatException;
import guiju.exchange.bounds.Carriable;
import guiju.model.Standard;

/**
 * Writes standards as JSON, format {@code guiju/standard/1}. A field without a value is left out, except {@code code},
 * which is null where the print has none. Only comments that accept nothing get lost.
 */
public final class StandardWriter {

	private StandardWriter() {}

	/**
	 * Returns a standard as JSON.
	 *
	 * @throws FormatException if the standard holds what JSON cannot carry, such as half a surrogate pair
	 */
	public static String write(Standard standard, Layout layout) throws FormatException {
		Carriable.inJson(standard);
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setStrictness(Strictness.STRICT);
			json.setHtmlSafe(false);
			json.setFormattingStyle(layout == Layout.PRETTY ? FormattingStyle.PRETTY : FormattingStyle.COMPACT);
			Shapes.STANDARD.write(standard, json);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return layout == Layout.PRETTY ? text.append('\n').toString() : text.toString();
	}

	/** Writes a standard as JSON in UTF-8; nothing is written if the standard is refused. Does not close the stream. */
	public static void write(Standard standard, Layout layout, OutputStream stream) throws IOException, FormatException {
		stream.write(write(standard, layout).getBytes(StandardCharsets.UTF_8));
	}
}
