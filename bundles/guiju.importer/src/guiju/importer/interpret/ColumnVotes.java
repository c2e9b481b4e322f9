package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import guiju.importer.conserve.TracedText;
import guiju.importer.label.MainColumn;
import guiju.importer.repair.CleanCell;
import guiju.importer.repair.FirstCode;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;

/**
 * Finds columns whose cells hold other codes than the header above says: grids are drawn with empty columns between, so that
 * headers and rows are counted differently. What most cells of a column hold also tells where the rest of a text belongs that
 * has no code.
 */
final class ColumnVotes {

	private static final int FEWEST = 2;

	private final Map<MainColumn, Integer> counts = new EnumMap<>(MainColumn.class);
	private final List<TracedText> cells = new ArrayList<>();

	private ColumnVotes() {}

	/** Corrects the columns of all rows, and notes each column that was corrected once. */
	static void correct(List<MainRow> rows, Context context) {
		Map<Map<Integer, MainColumn>, List<MainRow>> byHeader = new LinkedHashMap<>();
		for (MainRow row : rows)
			byHeader.computeIfAbsent(row.columns().printed(), none -> new ArrayList<>()).add(row);
		for (List<MainRow> group : byHeader.values())
			correctGroup(group, context);
	}

	private static void correctGroup(List<MainRow> rows, Context context) {
		Columns columns = rows.get(0).columns();
		Map<Integer, ColumnVotes> votes = new TreeMap<>();
		for (MainRow row : rows)
			for (CleanCell cell : row.row().cells())
				votes.computeIfAbsent(cell.column(), none -> new ColumnVotes()).vote(cell, context);
		boolean duties = votes.values().stream().anyMatch(column -> column.winner() == MainColumn.DUTY);
		Map<Integer, MainColumn> corrections = new TreeMap<>();
		votes.forEach((number, column) -> {
			MainColumn told = column.winner();
			MainColumn printed = columns.at(number, 1);
			boolean related = printed == MainColumn.ACTIVITY || told == MainColumn.DUTY && printed == MainColumn.TASK
					|| told == MainColumn.TASK && printed == MainColumn.DUTY && !duties;
			if (told == null || told == printed || related)
				return;
			corrections.put(number, told);
			context.log().add(DecisionKind.COLUMN_CORRECTED, Confidence.LIKELY, false, column.cells, null, null, RowCells.shown(printed), told.printed());
		});
		for (MainRow row : rows)
			row.columns().correct(corrections);
	}

	private void vote(CleanCell cell, Context context) {
		MainColumn column = column(cell.text(), context);
		if (column == null)
			return;
		counts.merge(column, 1, Integer::sum);
		cells.add(cell.text());
	}

	private static MainColumn column(TracedText text, Context context) {
		if (RowCells.isLevel(text))
			return MainColumn.LEVEL;
		for (char letter : new char[] { 'T', 'O', 'P', 'K', 'S' }) {
			FirstCode code = context.splitter().first(text, letter);
			if (code != null && code.leads() && code.letter() == letter)
				return letter == 'T' && code.numbers().size() == 1 ? MainColumn.DUTY : MainColumn.ofCodes(letter);
		}
		return null;
	}

	/** Returns what nearly all cells of the column with a code hold, or null. */
	private MainColumn winner() {
		Map.Entry<MainColumn, Integer> most = counts.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue)).orElse(null);
		int all = counts.values().stream().mapToInt(Integer::intValue).sum();
		return most == null || most.getValue() < FEWEST || most.getValue() * 3 <= all * 2 ? null : most.getKey();
	}
}
