package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import guiju.importer.conserve.TracedText;
import guiju.importer.repair.CleanCell;
import guiju.importer.repair.CleanLine;
import guiju.importer.repair.CleanRow;

/** Puts codes that have columns of their own before the names in the next column, as all other layouts print them. */
final class CodeColumns {

	private static final Pattern CODE = Pattern.compile("\\s*[TOPKSＴＯＰＫＳ] ?[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,2}){0,2}\\s*");

	private CodeColumns() {}

	/** Joins the cells of all rows. */
	static void join(List<MainRow> rows) {
		rows.replaceAll(row -> new MainRow(new CleanRow(row.row().place(), cells(row)), row.table(), row.index(), row.afterBreak(), row.columns()));
	}

	private static List<CleanCell> cells(MainRow row) {
		List<CleanCell> cells = row.row().cells();
		List<CleanCell> joined = new ArrayList<>(cells.size());
		for (int i = 0; i < cells.size(); i++) {
			CleanCell cell = cells.get(i);
			CleanCell next = i + 1 < cells.size() ? cells.get(i + 1) : null;
			boolean before = next != null && next.column() == cell.column() + cell.columnSpan() && isCodes(cell, next) && row.columns().of(cell) == null
					&& row.columns().of(next) != null;
			joined.add(before ? joined(cell, next) : cell);
			i += before ? 1 : 0;
		}
		return joined;
	}

	/** Tells whether a cell holds nothing but a code for each line of the next. */
	private static boolean isCodes(CleanCell cell, CleanCell next) {
		return (cell.lines().size() == 1 || cell.lines().size() == next.lines().size())
				&& cell.lines().stream().allMatch(line -> CODE.matcher(line.text()).matches());
	}

	private static CleanCell joined(CleanCell codes, CleanCell names) {
		List<CleanLine> lines = new ArrayList<>(names.lines());
		for (int i = 0; i < codes.lines().size(); i++) {
			TracedText code = codes.lines().get(i).text().trimmed();
			lines.set(i, lines.get(i).with(code.plus(TracedText.added(" ")).plus(lines.get(i).text())));
		}
		return new CleanCell(names.column(), names.columnSpan(), names.rowSpan(), lines);
	}
}
