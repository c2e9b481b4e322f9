package guiju.importer.odt;

import java.util.List;

import guiju.importer.office.Shown;
import guiju.importer.office.Zip;

/** A text document in the OpenDocument format, built of the XML of its body and styles. */
final class Odt {

	static final String NAMESPACES = namespaces("office", "style", "text", "table", "drawing", "xsl-fo-compatible", "manifest")
			+ " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

	private final String body;
	private String own = "";
	private String common = "";
	private String masters = "";

	private Odt(String body) {
		this.body = body;
	}

	private static String namespaces(String... names) {
		StringBuilder namespaces = new StringBuilder();
		for (String name : names)
			namespaces.append(" xmlns:").append(name.equals("drawing") ? "draw" : name.startsWith("xsl") ? "fo" : name).append("=\"urn:oasis:names:tc:opendocument:xmlns:")
					.append(name).append(":1.0\"");
		return namespaces.toString();
	}

	/** Begins with what stands in the text. */
	static Odt of(String body) {
		return new Odt(body);
	}

	/** Returns a paragraph. */
	static String p(String content) {
		return "<text:p>" + content + "</text:p>";
	}

	/** Returns a style of a family. */
	static String style(String family, String name, String properties) {
		return "<style:style style:family=\"" + family + "\" style:name=\"" + name + "\">" + properties + "</style:style>";
	}

	/** Adds automatic styles. */
	Odt with(String styles) {
		own += styles;
		return this;
	}

	/** Adds common styles. */
	Odt withCommon(String styles) {
		common += styles;
		return this;
	}

	/** Adds the standard page. */
	Odt withPage(String content) {
		masters += "<style:master-page style:name=\"Standard\">" + content + "</style:master-page>";
		return this;
	}

	/** Returns the package, not closed yet. */
	Zip zip() {
		return new Zip().with("mimetype", "application/vnd.oasis.opendocument.text")
				.with("content.xml", "<office:document-content" + NAMESPACES + "><office:automatic-styles>" + own
						+ "</office:automatic-styles><office:body><office:text>"
						+ body + "</office:text></office:body></office:document-content>")
				.with("styles.xml", "<office:document-styles" + NAMESPACES + "><office:styles>" + common + "</office:styles><office:master-styles>" + masters
						+ "</office:master-styles></office:document-styles>");
	}

	/** Returns what the reader makes of it. */
	List<String> lines() {
		return Shown.lines(new OdtReader(), zip().bytes());
	}
}
