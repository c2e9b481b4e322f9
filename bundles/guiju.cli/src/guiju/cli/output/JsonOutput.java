package guiju.cli.output;

import java.io.IOException;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/** Writes JSON as it comes, indented by two blanks, Chinese as it is. */
public final class JsonOutput {

	private final Output out;
	private final JsonWriter json;

	/** Writes to an output. */
	public JsonOutput(Output out) {
		this.out = out;
		json = new JsonWriter(out);
		json.setFormattingStyle(FormattingStyle.PRETTY);
		json.setHtmlSafe(false);
		json.setSerializeNulls(false);
	}

	/** Begins an object, at first or in an array. */
	public JsonOutput begin() {
		return write(json::beginObject);
	}

	/** Begins an object as the value of a field. */
	public JsonOutput begin(String field) {
		return write(() -> json.name(field).beginObject());
	}

	/** Begins an array as the value of a field. */
	public JsonOutput beginArray(String field) {
		return write(() -> json.name(field).beginArray());
	}

	/** Writes a field; leaves it out where the value is null. */
	public JsonOutput field(String name, String value) {
		return write(() -> json.name(name).value(value));
	}

	/** Writes a field. */
	public JsonOutput field(String name, long value) {
		return write(() -> json.name(name).value(value));
	}

	/** Writes a field. */
	public JsonOutput field(String name, boolean value) {
		return write(() -> json.name(name).value(value));
	}

	/** Writes a value of an array. */
	public JsonOutput value(String value) {
		return write(() -> json.value(value));
	}

	/** Writes a value of an array. */
	public JsonOutput value(long value) {
		return write(() -> json.value(value));
	}

	/** Ends an object. */
	public JsonOutput end() {
		return write(json::endObject);
	}

	/** Ends an array. */
	public JsonOutput endArray() {
		return write(json::endArray);
	}

	/** Ends the document by a line end. */
	public void finish() {
		write(json::flush);
		out.write("\n");
	}

	private interface Writing {

		void run() throws IOException;
	}

	private JsonOutput write(Writing writing) {
		try {
			writing.run();
		} catch (IOException failed) {
			throw new OutputFailedException(failed);
		}
		return this;
	}
}
