package guiju.importer.xlsx;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.office.Shown;
import guiju.importer.office.Zip;

/** A workbook, built of the XML of its sheets. */
final class Xlsx {

	private static final String NAMESPACES = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
	private static final String RELATIONSHIPS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
	private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final List<String> sheets = new ArrayList<>();
	private final List<String> states = new ArrayList<>();
	private String texts = "";
	private String styles = "";
	private String properties = "";

	/** Begins with a sheet of rows. */
	static Xlsx of(String... rows) {
		return new Xlsx().sheet("visible", "<sheetData>" + String.join("", rows) + "</sheetData>");
	}

	/** Returns a row with cells of texts, from A on; null for none. */
	static String row(int number, String... cells) {
		return rowWith(number, "", cells);
	}

	/** Returns a row with attributes. */
	static String rowWith(int number, String attributes, String... cells) {
		StringBuilder row = new StringBuilder("<row r=\"" + number + "\" " + attributes + ">");
		for (int i = 0; i < cells.length; i++)
			if (cells[i] != null)
				row.append("<c r=\"" + (char) ('A' + i) + number + "\" t=\"inlineStr\"><is><t>" + Zip.escaped(cells[i]) + "</t></is></c>");
		return row + "</row>";
	}

	/** Adds a sheet. */
	Xlsx sheet(String state, String content) {
		sheets.add(content);
		states.add(state);
		return this;
	}

	/** Puts something behind the rows of the first sheet, or before them. */
	Xlsx around(String before, String behind) {
		sheets.set(0, before + sheets.get(0) + behind);
		return this;
	}

	/** Adds shared texts. */
	Xlsx texts(String... each) {
		texts = "<si>" + String.join("</si><si>", each) + "</si>";
		return this;
	}

	/** Sets what stands in styles.xml. */
	Xlsx styles(String content) {
		styles = content;
		return this;
	}

	/** Sets attributes of the workbook. */
	Xlsx properties(String attributes) {
		properties = attributes;
		return this;
	}

	/** Returns the package, not closed yet. */
	Zip zip() {
		StringBuilder list = new StringBuilder();
		StringBuilder relationships = new StringBuilder(RELATIONSHIPS + relationship("t", "sharedStrings") + relationship("s", "styles"));
		Zip zip = new Zip();
		for (int i = 1; i <= sheets.size(); i++) {
			list.append("<sheet name=\"S" + i + "\" sheetId=\"" + i + "\" state=\"" + states.get(i - 1) + "\" r:id=\"r" + i + "\"/>");
			relationships.append("<Relationship Id=\"r" + i + "\" Type=\"" + TYPES + "worksheet\" Target=\"worksheets/sheet" + i + ".xml\"/>");
			zip.with("xl/worksheets/sheet" + i + ".xml", "<worksheet" + NAMESPACES + ">" + sheets.get(i - 1) + "</worksheet>");
		}
		return zip.with("xl/workbook.xml", "<workbook" + NAMESPACES + "><workbookPr " + properties + "/><sheets>" + list + "</sheets></workbook>")
				.with("xl/_rels/workbook.xml.rels", relationships + "</Relationships>").with("xl/sharedStrings.xml", "<sst" + NAMESPACES + ">" + texts + "</sst>")
				.with("xl/styles.xml", "<styleSheet" + NAMESPACES + ">" + styles + "</styleSheet>");
	}

	private static String relationship(String id, String type) {
		return "<Relationship Id=\"" + id + "\" Type=\"" + TYPES + type + "\" Target=\"" + type + ".xml\"/>";
	}

	/** Returns what the reader makes of it. */
	List<String> lines() {
		return Shown.lines(new XlsxReader(), zip().bytes());
	}
}
