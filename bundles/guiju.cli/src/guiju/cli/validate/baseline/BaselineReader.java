package guiju.cli.validate.baseline;

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

import guiju.cli.files.RefusedSourceException;
import guiju.files.RefusedFileException;

/** Reads the JSON of findings. Fields that it does not know are passed over: a later Guiju may have written more. */
final class BaselineReader {

	private static final String FORMAT = "guiju/findings/1";

	private final JsonReader json;
	private final UnaryOperator<String> normal;
	private final Map<String, KnownFindings> byPath = new HashMap<>();
	private String format;

	private BaselineReader(JsonReader json, UnaryOperator<String> normal) {
		this.json = json;
		this.normal = normal;
	}

	/** Returns the findings of a report by path, each path as an operator changes it. */
	static Map<String, KnownFindings> read(Path file, UnaryOperator<String> normal) throws IOException {
		if (Files.exists(file) && !Files.isRegularFile(file))
			throw new RefusedFileException(Files.isDirectory(file) ? "folder" : "special");
		// Files.newBufferedReader refuses bad bytes; a damaged report must not pass for one with fewer findings.
		try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8); JsonReader json = new JsonReader(skipMark(text))) {
			json.setStrictness(Strictness.STRICT);
			BaselineReader reader = new BaselineReader(json, normal);
			reader.report();
			if (!FORMAT.equals(reader.format))
				throw new RefusedSourceException("baseline.format", FORMAT, String.valueOf(reader.format));
			return reader.byPath;
		} catch (CharacterCodingException encoding) {
			throw new RefusedSourceException("baseline.notJson", encoding.getMessage() == null ? "UTF-8" : encoding.getMessage());
		} catch (MalformedJsonException | IllegalStateException | NumberFormatException | EOFException broken) {
			throw new RefusedSourceException("baseline.notJson", String.valueOf(broken.getMessage()).lines().findFirst().orElse(""));
		}
	}

	private static Reader skipMark(Reader text) throws IOException {
		text.mark(1);
		if (text.read() != '\ufeff')
			text.reset();
		return text;
	}

	private void report() throws IOException {
		json.beginObject();
		while (json.hasNext())
			switch (json.nextName()) {
				case "format" -> format = json.nextString();
				case "files" -> each(this::file);
				default -> json.skipValue();
			}
		json.endObject();
		if (json.peek() != JsonToken.END_DOCUMENT)
			throw new MalformedJsonException("more than one value");
	}

	private void file() throws IOException {
		String path = "";
		List<KnownFinding> findings = new ArrayList<>();
		json.beginObject();
		while (json.hasNext())
			switch (json.nextName()) {
				case "path" -> path = json.nextString();
				case "findings" -> each(() -> findings.add(finding()));
				default -> json.skipValue();
			}
		json.endObject();
		if (!findings.isEmpty())
			try {
				findings.forEach(byPath.computeIfAbsent(normal.apply(path), none -> new KnownFindings())::add);
			} catch (InvalidPathException unnameable) {
				// No file of this machine can have this path, so none of its findings can be found again.
			}
	}

	private KnownFinding finding() throws IOException {
		String code = "";
		String message = "";
		int line = 0;
		int column = 0;
		int length = 0;
		json.beginObject();
		while (json.hasNext())
			switch (json.nextName()) {
				case "code" -> code = json.nextString();
				case "message" -> message = json.nextString();
				case "line" -> line = json.nextInt();
				case "column" -> column = json.nextInt();
				case "length" -> length = json.nextInt();
				default -> json.skipValue();
			}
		json.endObject();
		return new KnownFinding(code, line, column, length, message);
	}

	private interface Reading {

		void run() throws IOException;
	}

	private void each(Reading element) throws IOException {
		json.beginArray();
		while (json.hasNext())
			element.run();
		json.endArray();
	}
}
