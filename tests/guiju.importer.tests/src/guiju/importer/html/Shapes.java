package guiju.importer.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import guiju.importer.cells.Block;
import guiju.importer.cells.Cell;
import guiju.importer.cells.Line;
import guiju.importer.cells.LineStart;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Table;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.Zone;

/** Writes what a reader made of a page in one line, to compare it with. */
final class Shapes {

	private Shapes() {}

	/** Returns the blocks of a page, each on a line of its own. */
	static String of(String page) {
		return blocks(page).stream().map(Shapes::of).collect(Collectors.joining("\n"));
	}

	/** Returns the blocks of a page. */
	static List<Block> blocks(String page) {
		try {
			return new HtmlReader().read("page.html", page.getBytes(StandardCharsets.UTF_8)).blocks();
		} catch (UnreadableSourceException e) {
			throw new AssertionError(e);
		}
	}

	private static String of(Block block) {
		return switch (block) {
			case Paragraph paragraph -> (paragraph.zone() == Zone.MARGIN ? "margin " : "") + lines(paragraph.lines());
			case Table table -> table.rows().stream().map(row -> row.cells().stream().map(Shapes::of).collect(Collectors.joining(" | ")))
					.collect(Collectors.joining(" / ", "[", "]"));
		};
	}

	private static String of(Cell cell) {
		String spans = (cell.columnSpan() > 1 ? "c" + cell.columnSpan() : "") + (cell.rowSpan() > 1 ? "r" + cell.rowSpan() : "");
		return cell.column() + spans + "=" + lines(cell.lines());
	}

	/** A break is ↵, a paragraph ¶, an entry of a list its mark in brackets as often as it is deep, raised text stands between ^. */
	private static String lines(List<Line> lines) {
		StringBuilder text = new StringBuilder();
		for (Line line : lines) {
			if (!text.isEmpty())
				text.append(line.start() == LineStart.PARAGRAPH ? "¶" : line.start() == LineStart.BREAK ? "↵" : "~");
			if (line.bullet() != null)
				text.append("(".repeat(line.bullet().depth())).append(line.bullet().mark()).append(")".repeat(line.bullet().depth()));
			line.runs().forEach(run -> text.append(run.raised() ? "^" + run.text() + "^" : run.text()));
		}
		return text.toString();
	}
}
