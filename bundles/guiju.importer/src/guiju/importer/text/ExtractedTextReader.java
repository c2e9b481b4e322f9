package guiju.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

import guiju.importer.cells.Block;
import guiju.importer.cells.Bullet;
import guiju.importer.cells.DocumentReader;
import guiju.importer.cells.Line;
import guiju.importer.cells.LineStart;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Place;
import guiju.importer.cells.Run;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.Table;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;
import guiju.importer.cells.Zone;
import guiju.importer.html.TableFragment;
import guiju.importer.label.Furniture;
import guiju.importer.label.Heading;

/**
 * Reads the text form of a standard: a table is lines with tabs or bars, a blank line ends it; lists are lines with bullets,
 * nested by indentation; other lines are paragraphs.
 */
public final class ExtractedTextReader implements DocumentReader {

	private static final int LARGEST = 8_000_000;
	private static final List<String> OTHER_FORMATS = List.of("<!doctype", "<html", "<?xml", "{", "%pdf", "pk\u0003\u0004");

	@Override
	public String format() {
		return "text";
	}

	/** Any text without the marks of another format, so this reader is asked last; also one that it will have to refuse. */
	@Override
	public boolean recognises(byte[] content) {
		String text = content.length > LARGEST ? null : TextDecoder.decode(content);
		if (text == null)
			return TextDecoder.isLikeText(content);
		String start = text.substring(0, Math.min(text.length(), 200)).stripLeading().toLowerCase(Locale.ROOT);
		return text.indexOf('\0') < 0 && OTHER_FORMATS.stream().noneMatch(start::startsWith);
	}

	@Override
	public SourceDocument read(String name, byte[] content) throws UnreadableSourceException {
		if (content.length > LARGEST)
			throw new UnreadableSourceException(Reason.TOO_LARGE, null);
		String text = TextDecoder.decode(content);
		if (text == null || text.indexOf('\0') >= 0)
			throw new UnreadableSourceException(Reason.UNKNOWN_ENCODING, null);
		Reason reason = UnmarkedColumns.in(text);
		if (reason != null)
			throw new UnreadableSourceException(reason, null);
		return read(name, text);
	}

	/** Reads a text that is already decoded. */
	public SourceDocument read(String name, String text) {
		return new SourceDocument(name, format(), true, new Blocks().read(text));
	}

	/** Collects blocks line by line. */
	private static final class Blocks {

		private final List<Block> blocks = new ArrayList<>();
		private final List<Integer> indents = new ArrayList<>();
		private List<Line> paragraph = new ArrayList<>();
		private TextTable table = new TextTable(1, 0);
		private int tables = 1;

		List<Block> read(String text) {
			List<String> lines = TextLines.of(text);
			HtmlTables html = new HtmlTables(lines);
			RowLines rows = new RowLines(lines);
			for (int i = 0; i < lines.size(); i++) {
				HtmlTables.Found found = html.at(i);
				List<Block> read = found == null ? List.of() : TableFragment.read(found.html(), i, tables - 1);
				if (read.isEmpty()) {
					RowLines.Found row = rows.at(i);
					if (row == null)
						line(lines.get(i), i + 1);
					else
						row(row.cells(), i + 1);
					i = row == null ? i : row.last();
					continue;
				}
				whole(found, i + 1, read);
				lines.set(found.last(), found.behind());
				i = found.last() - (found.behind().isBlank() ? 0 : 1);
			}
			endTable();
			endParagraph();
			return blocks;
		}

		/** Adds a table in HTML. */
		private void whole(HtmlTables.Found found, int number, List<Block> read) {
			if (!found.before().isBlank())
				line(found.before(), number);
			endTable();
			endParagraph();
			blocks.addAll(read);
			tables += (int) read.stream().filter(Table.class::isInstance).count();
			table = new TextTable(tables, table.width());
		}

		private void line(String line, int number) {
			TextLines.Shape shape = TextLines.shape(line);
			switch (shape) {
				case BLANK, RULE -> {
					if (shape == TextLines.Shape.BLANK)
						endTable();
					endParagraph();
				}
				case TABS, BARS -> row(TextLines.cells(line, shape), number);
				case BULLET -> {
					endTable();
					endParagraph();
					bullet(line, number);
				}
				case TEXT -> text(line, number);
			}
		}

		private void row(List<String> cells, int number) {
			endParagraph();
			table.add(cells, number);
		}

		/** Behind a row of the main table a line is the rest of its last cell, unless it is known to be something else. */
		private void text(String line, int number) {
			int start = TextLines.behindHeading(line);
			String text = line.substring(start);
			boolean known = start > 0 || Heading.at(text) != null || Furniture.is(text) || text.strip().endsWith("職能基準");
			if (table.takesText() && !known) {
				table.continueCell(text, number);
				return;
			}
			endTable();
			if (start > 0)
				endParagraph();
			paragraph.add(Line.of(Place.ofLine(0, number), paragraph.isEmpty() ? LineStart.PARAGRAPH : LineStart.BREAK, text));
			if (known)
				endParagraph();
		}

		private void bullet(String line, int number) {
			Matcher bullet = TextLines.bullet(line);
			int indent = bullet.group(1).length();
			while (!indents.isEmpty() && indents.get(indents.size() - 1) >= indent)
				indents.remove(indents.size() - 1);
			indents.add(indent);
			paragraph.add(new Line(Place.ofLine(0, number), LineStart.PARAGRAPH, new Bullet(indents.size(), bullet.group(2)),
					List.of(Run.plain(line.substring(bullet.end())))));
		}

		private void endTable() {
			if (!table.isEmpty()) {
				blocks.add(table.finish());
				tables++;
			}
			table = new TextTable(tables, table.width());
		}

		private void endParagraph() {
			if (!paragraph.isEmpty())
				blocks.add(new Paragraph(Zone.BODY, paragraph));
			paragraph = new ArrayList<>();
		}
	}
}
