package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import guiju.importer.conserve.TracedText;
import guiju.importer.label.MainColumn;
import guiju.importer.repair.Breaks;
import guiju.importer.repair.CleanCell;
import guiju.importer.repair.FirstCode;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;

/** The cells of a row of the main table by what they hold: a code tells more than the column that it stands in. */
final class RowCells {

	private static final Pattern LEVEL = Pattern.compile("\\s*[1-6１-６]\\s*(級.{0,6})?");
	private static final String ONE = "[1-6１-６]\\s*(?:級(?:以上|以下)?)?(?:[(（][初中高][)）])?";
	private static final Pattern LEVELS = Pattern.compile("\\s*" + ONE + "(?:\\s*[、,，/／~～至\\-－–\\s]\\s*" + ONE + ")*\\s*");
	private static final int LONGEST_LEVEL = 16;

	private final Map<MainColumn, List<CleanCell>> cells = new EnumMap<>(MainColumn.class);
	private final Context context;

	RowCells(MainRow row, Context context) {
		this.context = context;
		List<CleanCell> unknown = new ArrayList<>();
		for (CleanCell cell : row.row().cells()) {
			MainColumn column = column(row, cell);
			if (column == null)
				unknown.add(cell);
			else
				cells.computeIfAbsent(column, none -> new ArrayList<>(1)).add(cell);
		}
		for (CleanCell cell : unknown)
			if (!cells.containsKey(MainColumn.LEVEL) && isLevel(cell.text()))
				cells.put(MainColumn.LEVEL, List.of(cell));
	}

	private MainColumn column(MainRow row, CleanCell cell) {
		MainColumn printed = row.columns().of(cell);
		TracedText text = cell.text();
		char letter = printed == null ? ' ' : printed.letter();
		FirstCode own = letter == ' ' ? null : context.splitter().first(text, letter);
		if (own != null && own.letter() == letter)
			return printed;
		MainColumn told = told(text, own);
		if (told != null && told != printed) {
			context.log().add(DecisionKind.COLUMN_CORRECTED, Confidence.LIKELY, true, text, null, null,
					shown(printed), told.printed());
			return told;
		}
		if (printed == MainColumn.LEVEL && text.length() > LONGEST_LEVEL)
			return null;
		return printed != MainColumn.LEVEL && isLevel(text) ? null : printed;
	}

	/** Only what begins with a code of another column is taken for a cell of that column. */
	private MainColumn told(TracedText text, FirstCode own) {
		FirstCode first = own;
		for (char letter : own == null ? new char[] { 'T', 'O', 'P', 'K', 'S' } : new char[0]) {
			FirstCode found = context.splitter().first(text, letter);
			if (found != null && found.letter() == letter && (letter != 'T' || found.numbers().size() == 2)) {
				first = found;
				break;
			}
		}
		if (first == null || !first.leads())
			return null;
		return first.letter() == 'A' ? null : MainColumn.ofCodes(first.letter());
	}

	/** Tells whether a text is a level, or several, and nothing else. */
	static boolean isLevel(TracedText text) {
		return text.length() <= LONGEST_LEVEL && (LEVEL.matcher(text).matches() || LEVELS.matcher(text).matches());
	}

	/** Returns how decisions name a column. */
	static String shown(MainColumn column) {
		return column == null ? "—" : column.printed();
	}

	/** Returns the cells of a column, possibly none. */
	List<CleanCell> of(MainColumn column) {
		return cells.getOrDefault(column, List.of());
	}

	/** Returns the text of a column, empty for none. */
	TracedText text(MainColumn column) {
		TracedText text = TracedText.EMPTY;
		for (CleanCell cell : of(column))
			text = Breaks.hard(text, cell.text());
		return text;
	}

	/** Returns the first code of the outputs or indicators, or null. */
	FirstCode firstDetail() {
		FirstCode output = context.splitter().first(text(MainColumn.OUTPUT), 'O');
		return output != null ? output : context.splitter().first(text(MainColumn.INDICATOR), 'P');
	}

	/** Tells whether there is anything besides duty and task. */
	boolean hasContent() {
		return cells.keySet().stream().anyMatch(column -> column != MainColumn.DUTY && column != MainColumn.TASK);
	}
}
