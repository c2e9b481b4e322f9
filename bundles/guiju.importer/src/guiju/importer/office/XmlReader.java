package guiju.importer.office;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;

/**
 * Reads the XML of one document's parts. Office files have no document type; one that has is refused before its entities are
 * looked at. How many elements and how deep is bounded for all parts together.
 */
public final class XmlReader {

	private static final int DEEPEST = 256;
	/** Java's own limit differs from version to version, and text boxes within groups within tables come near the lowest. */
	private static final String DEPTH_LIMIT = "jdk.xml.maxElementDepth";
	private static final int MOST_ELEMENTS = 1_000_000;
	private static final int MOST_CHARACTERS = 20_000_000;

	private final XMLInputFactory factory;
	private final Map<String, Map<String, String>> names = new HashMap<>();
	private int elements;
	private long characters;

	/** Makes a reader for one document. */
	public XmlReader() {
		factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
		if (factory.isPropertySupported(DEPTH_LIMIT))
			factory.setProperty(DEPTH_LIMIT, DEEPEST + 1);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("external");
		});
	}

	/**
	 * Returns the root of a part.
	 *
	 * @param part what to call it where it is unsound
	 */
	public XmlElement read(String part, byte[] content) throws UnreadableSourceException {
		try {
			XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
			try {
				return root(part, xml);
			} finally {
				xml.close();
			}
		} catch (XMLStreamException | RuntimeException e) {
			throw new UnreadableSourceException(Reason.DAMAGED, part, e);
		}
	}

	private XmlElement root(String part, XMLStreamReader xml) throws XMLStreamException, UnreadableSourceException {
		Deque<XmlElement> open = new ArrayDeque<>();
		XmlElement root = null;
		while (xml.hasNext())
			switch (xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					XmlElement element = element(xml);
					if (++elements > MOST_ELEMENTS || open.size() >= DEEPEST)
						throw new UnreadableSourceException(Reason.TOO_LARGE, part);
					if (open.isEmpty())
						root = element;
					else
						open.peek().add(element);
					open.push(element);
				}
				case XMLStreamConstants.END_ELEMENT -> open.pop();
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
					characters += xml.getTextLength();
					if (characters > MOST_CHARACTERS)
						throw new UnreadableSourceException(Reason.TOO_LARGE, part);
					if (!open.isEmpty() && xml.getTextLength() > 0)
						open.peek().add(xml.getText());
				}
				case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
					throw new UnreadableSourceException(Reason.EXTERNAL_REFERENCE, part + ": DOCTYPE");
				default -> { }
			}
		if (root == null)
			throw new UnreadableSourceException(Reason.DAMAGED, part);
		return root;
	}

	private XmlElement element(XMLStreamReader xml) {
		int count = xml.getAttributeCount();
		String[] attributes = new String[2 * count];
		for (int i = 0; i < count; i++) {
			attributes[2 * i] = name(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i));
			attributes[2 * i + 1] = xml.getAttributeValue(i);
		}
		return new XmlElement(name(xml.getNamespaceURI(), xml.getLocalName()), attributes);
	}

	/** One string for all elements of a name. */
	private String name(String uri, String local) {
		return names.computeIfAbsent(uri == null ? "" : uri, none -> new HashMap<>()).computeIfAbsent(local, name -> Namespaces.name(uri, name));
	}
}
