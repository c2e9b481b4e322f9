package guiju.importer.office;

import java.util.HashMap;
import java.util.Map;

/** The usual prefixes of the namespaces of office formats. */
final class Namespaces {

	private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
	private static final Map<String, String> PREFIXES = new HashMap<>();

	static {
		for (String format : new String[] { "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/" }) {
			for (String year : new String[] { "", "2006/" }) {
				put("w", format + "wordprocessingml/" + year + "main");
				put("x", format + "spreadsheetml/" + year + "main");
				put("a", format + "drawingml/" + year + "main");
				put("wp", format + "drawingml/" + year + "wordprocessingDrawing");
				put("xdr", format + "drawingml/" + year + "spreadsheetDrawing");
				put("m", format + "officeDocument/" + year + "math");
				put("r", format + "officeDocument/" + year + "relationships");
			}
		}
		put("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
		put("rel", "http://schemas.openxmlformats.org/package/2006/relationships");
		put("ct", "http://schemas.openxmlformats.org/package/2006/content-types");
		put("pkg", "http://schemas.microsoft.com/office/2006/xmlPackage");
		put("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape");
		put("w14", "http://schemas.microsoft.com/office/word/2010/wordml");
		put("v", "urn:schemas-microsoft-com:vml");
		put("xml", "http://www.w3.org/XML/1998/namespace");
		put("xlink", "http://www.w3.org/1999/xlink");
		put("math", "http://www.w3.org/1998/Math/MathML");
		put("loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0");
		for (String odf : new String[] { "office", "style", "text", "table", "number", "config", "manifest", "form", "script", "meta", "presentation",
				"dr3d", "chart" })
			put(odf, ODF + odf + ":1.0");
		put("draw", ODF + "drawing:1.0");
		put("fo", ODF + "xsl-fo-compatible:1.0");
		put("svg", ODF + "svg-compatible:1.0");
	}

	private Namespaces() {}

	private static void put(String prefix, String uri) {
		PREFIXES.put(uri, prefix);
	}

	/** Returns a name with the usual prefix of its namespace; without a namespace alone, in an unknown one behind a sign. */
	static String name(String uri, String local) {
		if (uri == null || uri.isEmpty())
			return local;
		return PREFIXES.getOrDefault(uri, "?") + ":" + local;
	}
}
