package guiju.importer.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.importer.office.XmlElement;

/** The formats of cells: how their numbers are shown, and whether their text is raised. */
final class CellFormats {

	private record Format(int id, boolean raised) {}

	private static final Format GENERAL = new Format(0, false);

	private final List<Format> formats = new ArrayList<>();
	private final Map<Integer, String> codes = new HashMap<>();
	private final NumberDisplay numbers;

	/** Reads styles.xml, which may be missing. */
	CellFormats(XmlElement root, boolean from1904) {
		numbers = new NumberDisplay(from1904);
		if (root == null)
			return;
		XmlElement own = root.child("x:numFmts");
		if (own != null)
			for (XmlElement format : own.children("x:numFmt"))
				codes.put(format.number("numFmtId", -1), format.get("formatCode", ""));
		XmlElement fonts = root.child("x:fonts");
		List<Boolean> raised = new ArrayList<>();
		if (fonts != null)
			for (XmlElement font : fonts.children("x:font"))
				raised.add(isRaised(font));
		XmlElement cells = root.child("x:cellXfs");
		if (cells != null)
			for (XmlElement cell : cells.children("x:xf")) {
				int font = cell.number("fontId", 0);
				formats.add(new Format(cell.number("numFmtId", 0), font >= 0 && font < raised.size() && raised.get(font)));
			}
	}

	/** Tells whether a font's text stands as superscript. */
	static boolean isRaised(XmlElement font) {
		return font != null && font.get("x:vertAlign", "val", "").equals("superscript");
	}

	/** Returns what a number shows in a cell of a format. */
	String number(String value, int format) {
		int id = of(format).id();
		return numbers.show(value, id, codes.get(id));
	}

	/** Tells whether the text of a cell of a format is raised. */
	boolean isRaised(int format) {
		return of(format).raised();
	}

	private Format of(int format) {
		return format < 0 || format >= formats.size() ? GENERAL : formats.get(format);
	}
}
