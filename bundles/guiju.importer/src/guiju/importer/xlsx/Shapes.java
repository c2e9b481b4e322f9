package guiju.importer.xlsx;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.cells.Block;
import guiju.importer.cells.Line;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.Zone;
import guiju.importer.office.LineBuilder;
import guiju.importer.office.OfficePackage;
import guiju.importer.office.Relationships;
import guiju.importer.office.XmlElement;

/** The text in the boxes that lie over a sheet. */
final class Shapes {

	private Shapes() {}

	/** Returns the paragraphs of all boxes over a sheet. */
	static List<Block> paragraphs(OfficePackage parts, String sheet) throws UnreadableSourceException {
		String drawing = Relationships.of(parts, sheet).ofType("drawing");
		XmlElement root = drawing == null ? null : parts.xml(drawing);
		List<Block> paragraphs = new ArrayList<>();
		if (root != null)
			collect(root, paragraphs);
		return paragraphs;
	}

	private static void collect(XmlElement element, List<Block> paragraphs) {
		for (XmlElement child : element.children())
			if (child.is("a:p"))
				paragraph(child, paragraphs);
			else if (!child.is("mc:Fallback"))
				collect(child, paragraphs);
	}

	private static void paragraph(XmlElement paragraph, List<Block> paragraphs) {
		LineBuilder line = new LineBuilder();
		for (XmlElement run : paragraph.children())
			switch (run.name()) {
				case "a:r", "a:fld" -> {
					XmlElement look = run.child("a:rPr");
					XmlElement text = run.child("a:t");
					line.text(text == null ? "" : text.text(), look != null && look.number("baseline", 0) > 0, 0);
				}
				case "a:br" -> line.lineBreak();
				default -> { }
			}
		List<Line> lines = line.finish(null, "");
		if (!lines.isEmpty())
			paragraphs.add(new Paragraph(Zone.BODY, lines));
	}
}
