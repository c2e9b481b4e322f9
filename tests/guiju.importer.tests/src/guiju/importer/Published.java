package guiju.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import guiju.importer.text.ExtractedTextReader;

/** The five published standards: their extracted texts, and what they have to become. */
public final class Published {

	/** Their codes. */
	public static final List<String> CODES = List.of("KMC2431-001v4", "KMC2431-012v1", "KMC3332-001v3", "KMM2431-002v4", "KPS2431-001v2");

	private static final Path ROOT = Path.of(System.getProperty("guiju.root", "../.."));

	private Published() {}

	/** Returns the extracted text of a standard. */
	public static String source(String code) {
		return read(ROOT.resolve("tests/data/published/" + code + ".txt"));
	}

	/** Returns the transcription that was made by hand. */
	public static String example(String code) {
		return read(ROOT.resolve("examples/" + code + ".ocs"));
	}

	/** Imports a text. */
	public static ImportResult imported(String text) {
		return Importer.interpret(new ExtractedTextReader().read("test.txt", text));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
