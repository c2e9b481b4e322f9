package guiju.importer.docx;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;
import guiju.importer.office.OfficePackage;
import guiju.importer.office.XmlElement;
import guiju.importer.office.XmlReader;

/** A package as one XML file, which Word saves as "Word XML document". */
final class FlatPackage implements OfficePackage {

	private static final String NAMESPACE = "http://schemas.microsoft.com/office/2006/xmlPackage";
	private static final int BEGINNING = 2_000;
	private static final int LARGEST = 64 << 20;

	private final Map<String, XmlElement> parts = new HashMap<>();

	private FlatPackage() {}

	/** Tells whether a content begins as such a file. */
	static boolean isFlat(byte[] content) {
		String start = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1);
		return start.contains(NAMESPACE) && start.contains("package") && start.stripLeading().replace("\u00ef\u00bb\u00bf", "").startsWith("<");
	}

	/** Reads the file; parts that are no XML are pictures and the like. */
	static FlatPackage open(byte[] content) throws UnreadableSourceException {
		if (content.length > LARGEST)
			throw new UnreadableSourceException(Reason.TOO_LARGE, (content.length >> 20) + " MB");
		FlatPackage flat = new FlatPackage();
		for (XmlElement part : new XmlReader().read("package", content).children("pkg:part")) {
			XmlElement data = part.child("pkg:xmlData");
			if (data != null && !data.children().isEmpty())
				flat.parts.put(key(part.get("pkg:name", "")), data.children().get(0));
		}
		return flat;
	}

	private static String key(String part) {
		return part.startsWith("/") ? part.substring(1) : part;
	}

	@Override
	public boolean has(String part) {
		return parts.containsKey(key(part));
	}

	@Override
	public Set<String> parts() {
		return parts.keySet();
	}

	@Override
	public XmlElement xml(String part) {
		return parts.get(key(part));
	}
}
