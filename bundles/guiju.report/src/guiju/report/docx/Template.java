package guiju.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/**
 * What is the same in all documents: page, styles, fonts, settings, page numbers. It lies in the folder {@code template} as
 * readable XML, so that a look can be changed, and a change be reviewed, without a line of code.
 */
final class Template {

	/** The part that the text stands in. */
	static final String DOCUMENT = "word/document.xml";

	/** Where Word expects each other part, in the order that programs like, and the file that it is made of. */
	private static final Map<String, byte[]> PARTS = new LinkedHashMap<>();
	private static final byte[] EMPTY;

	static {
		Silence.keep();
		EMPTY = file("document.xml");
		PARTS.put("[Content_Types].xml", file("content-types.xml"));
		PARTS.put("_rels/.rels", file("package-rels.xml"));
		PARTS.put("word/_rels/document.xml.rels", file("document-rels.xml"));
		PARTS.put("word/styles.xml", file("styles.xml"));
		PARTS.put("word/settings.xml", file("settings.xml"));
		PARTS.put("word/fontTable.xml", file("fonts.xml"));
		PARTS.put("word/footer1.xml", file("footer.xml"));
	}

	private Template() {}

	/** Returns a new document without any text, on the page of the template. */
	static DocumentDocument open() {
		try (InputStream empty = new ByteArrayInputStream(EMPTY)) {
			return DocumentDocument.Factory.parse(empty);
		} catch (IOException | XmlException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Returns all parts but the text and the properties, by their names in the package. */
	static Map<String, byte[]> parts() {
		return Collections.unmodifiableMap(PARTS);
	}

	private static byte[] file(String name) {
		try (InputStream file = Template.class.getResourceAsStream("template/" + name)) {
			return file.readAllBytes();
		} catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
