package guiju.report.docx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import guiju.diff.Comparison;
import guiju.report.literal.Signs;
import guiju.report.wording.Titles;
import guiju.report.wording.Wording;

/**
 * The properties of a document. There is no time of writing among them: two reports of the same versions are to be the same.
 * Nor is there an author: that is the committee, whose name nobody told.
 */
final class CoreProperties {

	/** The part's name in the package. */
	static final String PART = "docProps/core.xml";

	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
	private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

	private CoreProperties() {}

	/** Returns the part for a comparison. */
	static byte[] of(Comparison comparison, Wording wording) {
		Titles titles = new Titles(comparison, wording);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.writeStartElement("cp", "coreProperties", PACKAGE);
			xml.writeNamespace("cp", PACKAGE);
			xml.writeNamespace("dc", DUBLIN_CORE);
			element(xml, "title", titles.form());
			element(xml, "subject", titles.before() + " → " + titles.after());
			element(xml, "language", "zh-TW");
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		} catch (XMLStreamException impossible) {
			throw new IllegalStateException(impossible);
		}
		return bytes.toByteArray();
	}

	private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
		xml.writeStartElement("dc", name, DUBLIN_CORE);
		xml.writeCharacters(Signs.visible(value));
		xml.writeEndElement();
	}
}
