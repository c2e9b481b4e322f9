package guiju.importer.xlsx;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.cells.Line;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.office.Budget;
import guiju.importer.office.OfficePackage;
import guiju.importer.office.Relationships;
import guiju.importer.office.XmlElement;

/** What the cells of all sheets share: texts and formats. */
final class Workbook {

	/** A sheet that is shown: its place among all sheets, from 1, its name and its part. */
	record Sheet(int number, String name, String part) {}

	/** Cells that share a text hold it each for itself. */
	private static final long MOST_CHARACTERS = 4_000_000;

	private final List<Sheet> sheets = new ArrayList<>();
	private final List<XmlElement> texts;
	private final CellFormats formats;
	private final Budget characters = new Budget(MOST_CHARACTERS);

	/**
	 * Reads a workbook.
	 *
	 * @param main the name of its part
	 */
	Workbook(OfficePackage parts, String main) throws UnreadableSourceException {
		Relationships relationships = Relationships.of(parts, main);
		XmlElement root = parts.xml(main);
		XmlElement properties = root.child("x:workbookPr");
		XmlElement shared = xml(parts, relationships, "sharedStrings");
		texts = shared == null ? List.of() : shared.children("x:si");
		formats = new CellFormats(xml(parts, relationships, "styles"), properties != null && properties.isOn("date1904", false));
		XmlElement list = root.child("x:sheets");
		List<XmlElement> all = list == null ? List.of() : list.children("x:sheet");
		for (int i = 0; i < all.size(); i++) {
			String part = relationships.target(all.get(i).get("r:id"));
			if (part != null && all.get(i).get("state", "visible").equals("visible"))
				sheets.add(new Sheet(i + 1, all.get(i).get("name", ""), part));
		}
	}

	private static XmlElement xml(OfficePackage parts, Relationships relationships, String type) throws UnreadableSourceException {
		String part = relationships.ofType(type);
		return part == null ? null : parts.xml(part);
	}

	/** Returns the sheets that are shown, in their order. */
	List<Sheet> sheets() {
		return sheets;
	}

	/** Returns what a cell shows; no lines where it shows nothing. Of a formula its last result is shown. */
	List<Line> lines(XmlElement cell) throws UnreadableSourceException {
		int format = cell.number("s", 0);
		boolean raised = formats.isRaised(format);
		XmlElement value = cell.child("x:v");
		CellText text = new CellText();
		String type = cell.get("t", "n");
		if (type.equals("inlineStr") && cell.child("x:is") != null)
			text.add(cell.child("x:is"), raised);
		else if (value != null)
			switch (type) {
				case "s" -> shared(value.text(), raised, text);
				case "str" -> text.add(CellText.unescaped(value.text()), raised);
				case "b" -> text.add(value.text().strip().equals("1") ? "TRUE" : "FALSE", raised);
				case "d" -> text.add(value.text().replace('-', '/').replaceFirst("T00:00:00.*", ""), raised);
				case "n" -> text.add(formats.number(value.text(), format), raised);
				default -> text.add(value.text(), raised);
			}
		if (text.isBlank())
			return List.of();
		List<Line> lines = text.lines();
		for (Line line : lines)
			characters.spend(line.text().length() + 1);
		return lines;
	}

	private void shared(String index, boolean raised, CellText text) {
		try {
			int at = Integer.parseInt(index.strip());
			if (at >= 0 && at < texts.size())
				text.add(texts.get(at), raised);
		} catch (NumberFormatException unsound) {
			text.add(index, raised);
		}
	}
}
