package guiju.importer.xlsx;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.cells.Line;
import guiju.importer.office.LineBuilder;
import guiju.importer.office.XmlElement;

/** Makes lines of the texts of cells: a line feed is a break, raised stretches are runs of their own, readings are not shown. */
final class CellText {

	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private final LineBuilder line = new LineBuilder();

	/** Adds a text with or without formatted stretches: a shared string or one of the cell's own. */
	void add(XmlElement text, boolean raised) {
		for (XmlElement part : text.children())
			if (part.is("x:t"))
				add(unescaped(part.text()), raised);
			else if (part.is("x:r"))
				for (XmlElement run : part.children("x:t"))
					add(unescaped(run.text()), part.child("x:rPr") == null ? raised : CellFormats.isRaised(part.child("x:rPr")));
	}

	/** Adds characters as they are. */
	void add(String text, boolean raised) {
		int start = 0;
		String lines = text.replace("\r\n", "\n").replace('\r', '\n');
		for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
			line.text(lines.substring(start, end), raised, 0);
			line.lineBreak();
			start = end + 1;
		}
		line.text(lines.substring(start), raised, 0);
	}

	/** Characters that XML cannot hold, and the underscores of what looks like such a one, are kept by their numbers. */
	static String unescaped(String text) {
		return text.indexOf("_x") < 0 ? text
				: ESCAPED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
	}

	/** Tells whether nothing but blanks was added. */
	boolean isBlank() {
		return line.isBlank();
	}

	/** Returns the lines, which know no place yet. */
	List<Line> lines() {
		return line.finish(null, "");
	}
}
