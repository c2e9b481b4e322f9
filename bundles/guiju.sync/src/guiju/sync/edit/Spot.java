package guiju.sync.edit;

import java.util.ArrayList;
import java.util.List;

import guiju.sync.lines.LineTable;
import guiju.sync.lines.TextLine;

/**
 * Where new lines go.
 *
 * @param line beside which line
 * @param behind behind it, or before
 * @param indentation what new lines begin with
 * @param before lines that must stand before the new ones: a blank one, a heading
 * @param after lines that must stand behind them: a blank one
 */
record Spot(TextLine line, boolean behind, String indentation, List<String> before, List<String> after) {

	static Spot behind(TextLine line, String indentation) {
		return new Spot(line, true, indentation, List.of(), List.of());
	}

	static Spot before(TextLine line, String indentation) {
		return new Spot(line, false, indentation, List.of(), List.of());
	}

	Spot with(List<String> linesBefore, List<String> linesAfter) {
		return new Spot(line, behind, indentation, linesBefore, linesAfter);
	}

	Spot indented(String other) {
		return new Spot(line, behind, other, before, after);
	}

	/** Puts lines here; they end as the line beside them does. */
	void put(EditContext context, List<String> lines) {
		List<String> all = new ArrayList<>(before);
		all.addAll(lines);
		all.addAll(after);
		String end = context.style.lineEndBeside(line);
		LineTable table = context.table;
		StringBuilder text = new StringBuilder();
		if (behind && line.next() == line.end() && !isEmptyFile(table)) {
			for (String each : all)
				text.append(end).append(each);
			context.changes.insert(line.end(), text.toString());
			return;
		}
		for (String each : all)
			text.append(each).append(end);
		int start = line.index() == 0 && table.text().startsWith("\ufeff") ? 1 : line.start();
		context.changes.insert(behind && !isEmptyFile(table) ? line.next() : start, text.toString());
	}

	private static boolean isEmptyFile(LineTable table) {
		return table.lines().size() == 1 && table.line(0).isBlank();
	}
}
