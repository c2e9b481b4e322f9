package guiju.importer.odt;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;
import guiju.importer.office.OfficePackage;
import guiju.importer.office.XmlElement;
import guiju.importer.office.XmlReader;

/** A document as one XML file (.fodt): text and styles stand below one root. */
final class FlatOdf implements OfficePackage {

	private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
	private static final Pattern MIMETYPE = Pattern.compile("office:mimetype=.{0,3}application/vnd\\.oasis\\.opendocument\\.(text|spreadsheet)");
	private static final Set<String> PARTS = Set.of("content.xml", "styles.xml");
	private static final int BEGINNING = 6_000;
	private static final int LARGEST = 64 << 20;

	private final XmlElement root;

	private FlatOdf(XmlElement root) {
		this.root = root;
	}

	/** Tells whether a content begins as such a file. */
	static boolean isFlat(byte[] content) {
		String start = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1);
		return start.contains(NAMESPACE) && start.contains("<office:document ") && MIMETYPE.matcher(start).find();
	}

	static FlatOdf open(byte[] content) throws UnreadableSourceException {
		if (content.length > LARGEST)
			throw new UnreadableSourceException(Reason.TOO_LARGE, (content.length >> 20) + " MB");
		return new FlatOdf(new XmlReader().read("document", content));
	}

	@Override
	public boolean has(String part) {
		return PARTS.contains(part);
	}

	@Override
	public Set<String> parts() {
		return PARTS;
	}

	@Override
	public XmlElement xml(String part) {
		return PARTS.contains(part) ? root : null;
	}
}
