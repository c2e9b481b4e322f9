package guiju.importer.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import guiju.importer.cells.Block;
import guiju.importer.cells.DocumentReader;
import guiju.importer.cells.Line;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Place;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.Table;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;
import guiju.importer.cells.Zone;
import guiju.importer.office.OfficePackage;
import guiju.importer.office.Relationships;
import guiju.importer.office.XmlElement;
import guiju.importer.office.ZipPackage;

/** Reads workbooks of Excel, with macros or without: each sheet that is shown is one table. */
public final class XlsxReader implements DocumentReader {

	private static final String USUAL = "xl/workbook.xml";

	@Override
	public String format() {
		return "xlsx";
	}

	@Override
	public boolean recognises(byte[] content) {
		ZipPackage zip = ZipPackage.openOrNull(content);
		try {
			return zip != null && main(zip) != null;
		} catch (UnreadableSourceException unreadable) {
			return false;
		}
	}

	private static String main(OfficePackage parts) throws UnreadableSourceException {
		if (parts.has(USUAL))
			return USUAL;
		String main = parts.has("[Content_Types].xml") ? Relationships.of(parts, "").ofType("officeDocument") : null;
		XmlElement root = main == null || !main.endsWith(".xml") || main.startsWith("word/") || main.startsWith("ppt/") ? null : parts.xml(main);
		return root != null && root.is("x:workbook") ? main : null;
	}

	@Override
	public SourceDocument read(String name, byte[] content) throws UnreadableSourceException {
		ZipPackage parts = ZipPackage.open(content);
		String main = main(parts);
		if (main == null)
			throw new UnreadableSourceException(Reason.DAMAGED, USUAL);
		Workbook workbook = new Workbook(parts, main);
		List<Block> blocks = new ArrayList<>();
		Set<String> heads = new LinkedHashSet<>();
		Set<String> feet = new LinkedHashSet<>();
		for (Workbook.Sheet sheet : workbook.sheets()) {
			XmlElement root = parts.xml(sheet.part());
			if (root == null || !root.is("x:worksheet"))
				continue;
			Table table = SheetReader.read(root, sheet.number(), workbook);
			if (!table.rows().isEmpty()) {
				blocks.add(table);
				heads.addAll(PrintedMargin.of(root, "Header", sheet.name()));
				feet.addAll(PrintedMargin.of(root, "Footer", sheet.name()));
			}
			blocks.addAll(Shapes.paragraphs(parts, sheet.part()));
		}
		List<Block> all = new ArrayList<>(margin(heads));
		all.addAll(blocks);
		all.addAll(margin(feet));
		return new SourceDocument(name, format(), false, all);
	}

	private static List<Block> margin(Set<String> texts) {
		List<Block> margin = new ArrayList<>();
		for (String text : texts) {
			CellText lines = new CellText();
			lines.add(text, false);
			List<Line> made = new ArrayList<>();
			for (Line line : lines.lines())
				made.add(new Line(Place.NONE, line.start(), null, line.runs()));
			margin.add(new Paragraph(Zone.MARGIN, made));
		}
		return margin;
	}
}
