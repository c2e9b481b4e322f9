package guiju.importer.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import guiju.importer.office.Shown;
import guiju.importer.office.Zip;

/** A document of Word, built of the XML of its parts. */
final class Docx {

	private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
			+ " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
			+ " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
			+ " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
			+ " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
	private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final Map<String, String> parts = new LinkedHashMap<>();
	private final String body;

	private Docx(String body) {
		this.body = body;
	}

	/** Begins with what stands in the body. */
	static Docx of(String body) {
		return new Docx(body);
	}

	/** Returns a paragraph with one run. */
	static String p(String text) {
		return "<w:p>" + r(text) + "</w:p>";
	}

	/** Returns a run. */
	static String r(String text) {
		return "<w:r><w:t xml:space=\"preserve\">" + Zip.escaped(text) + "</w:t></w:r>";
	}

	/** Returns a paragraph of a list. */
	static String listed(int list, int level, String text) {
		return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
	}

	/** Returns a level of a numbering. */
	static String level(int level, String form, String pattern, String more) {
		return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + form + "\"/>" + more + "<w:lvlText w:val=\"" + pattern + "\"/></w:lvl>";
	}

	/** Adds numberings: one for each list of levels, the first is 1. */
	Docx numbered(String... levels) {
		StringBuilder numbering = new StringBuilder();
		for (int i = 0; i < levels.length; i++)
			numbering.append("<w:abstractNum w:abstractNumId=\"" + i + "\">" + levels[i] + "</w:abstractNum>");
		for (int i = 0; i < levels.length; i++)
			numbering.append("<w:num w:numId=\"" + (i + 1) + "\"><w:abstractNumId w:val=\"" + i + "\"/></w:num>");
		return with("numbering", numbering.toString());
	}

	/** Adds a part: numbering, styles, settings, footnotes, endnotes, header1, footer1. */
	Docx with(String part, String content) {
		parts.put(part, content);
		return this;
	}

	/** Returns the package, not closed yet. */
	Zip zip() {
		StringBuilder relationships = new StringBuilder();
		Zip zip = new Zip().with("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
		parts.forEach((part, content) -> {
			String type = part.replaceAll("[0-9]", "");
			String root = switch (type) {
				case "header" -> "w:hdr";
				case "footer" -> "w:ftr";
				default -> "w:" + type;
			};
			relationships.append("<Relationship Id=\"" + part + "\" Type=\"" + TYPES + type + "\" Target=\"" + part + ".xml\"/>");
			zip.with("word/" + part + ".xml", "<" + root + NAMESPACES + ">" + content + "</" + root + ">");
		});
		return zip.with("word/_rels/document.xml.rels",
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relationships + "</Relationships>")
				.with("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
	}

	/** Returns what the reader makes of it. */
	List<String> lines() {
		return Shown.lines(new DocxReader(), zip().bytes());
	}
}
