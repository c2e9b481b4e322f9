package guiju.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/**
 * Packs the parts of a document so that equal documents have equal bytes: in one order and without the time of their making.
 * A committee can then prove, and git can see, that a table has not changed.
 */
final class WordPackage {

	/** The first moment that the format knows. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
	private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private WordPackage() {}

	/** Returns the file of a document with its properties. */
	static byte[] of(DocumentDocument document, byte[] properties) {
		Map<String, byte[]> parts = new LinkedHashMap<>(Template.parts());
		parts.put(Template.DOCUMENT, saved(document));
		parts.put(CoreProperties.PART, properties);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				ZipEntry entry = new ZipEntry(part.getKey());
				entry.setTimeLocal(NO_TIME);
				zip.putNextEntry(entry);
				zip.write(part.getValue());
				zip.closeEntry();
			}
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	private static byte[] saved(DocumentDocument document) {
		XmlOptions options = new XmlOptions().setCharacterEncoding("UTF-8").setSaveAggressiveNamespaces()
				.setSaveSuggestedPrefixes(Map.of(MAIN, "w", RELATIONSHIPS, "r"));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			document.save(bytes, options);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}
}
