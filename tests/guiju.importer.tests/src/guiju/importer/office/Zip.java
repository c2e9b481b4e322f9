package guiju.importer.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package that is built part by part. */
public final class Zip {

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	/** Adds a part, or replaces it. */
	public Zip with(String name, String text) {
		return with(name, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Adds a part, or replaces it. */
	public Zip with(String name, byte[] bytes) {
		parts.put(name, bytes);
		return this;
	}

	/** Returns the file. */
	public byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/** Returns a text as it stands in XML. */
	public static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
