package guiju.ui.matrix;

import guiju.ui.matrix.content.Matrix;
import guiju.ui.matrix.content.MatrixColumn;
import guiju.ui.matrix.content.MatrixRow;
import guiju.ui.matrix.content.MatrixView;

/** What is written in each cell of the table and its headers. */
final class CellTexts {

	/** The rows of the column header. */
	static final int GROUP = 0;
	static final int CODE = 1;
	static final int NAME = 2;
	static final int COUNT = 3;

	private final MatrixWords words;

	CellTexts(MatrixWords words) {
		this.words = words;
	}

	String body(MatrixView view, int row, int column) {
		MatrixRow shown = view.rows().get(row);
		MatrixColumn of = view.columns().get(column);
		if (shown instanceof MatrixRow.OfDuty duty) {
			int count = view.matrix().count(duty, of);
			return count == 0 ? "" : String.valueOf(count);
		}
		return view.matrix().isCited(shown, of) ? words.text("mark") : "";
	}

	String column(MatrixView view, int part, int column) {
		MatrixColumn of = view.columns().get(column);
		return switch (part) {
			case GROUP -> group(view, of.skill());
			case CODE -> of.code().isEmpty() ? "—" : of.code();
			case NAME -> name(of);
			default -> count(view.matrix(), of);
		};
	}

	private String name(MatrixColumn column) {
		return switch (column.state()) {
			case UNDEFINED -> words.text("undefined");
			case UNCODED -> words.text("uncoded") + " " + column.name();
			default -> column.name().isEmpty() ? words.text("unnamed") : column.name();
		};
	}

	String group(MatrixView view, boolean skills) {
		long columns = view.columns().stream().filter(column -> column.skill() == skills).count();
		return words.text(skills ? "skill" : "knowledge") + " " + columns;
	}

	/** Returns what stands for a group that is too narrow for its name. */
	String letter(boolean skills) {
		return skills ? "S" : "K";
	}

	/** A star stands at the most cited, an exclamation mark at what nobody cites. */
	private static String count(Matrix matrix, MatrixColumn column) {
		return matrix.count(column) + (matrix.isMostCited(column) ? "★" : matrix.isUnused(column) ? " !" : "");
	}

	/** Returns the title of a row and its sums. */
	String row(MatrixView view, int part, int row) {
		MatrixRow shown = view.rows().get(row);
		if (part == 0)
			return words.full(shown);
		return shown instanceof MatrixRow.Unread ? "" : String.valueOf(view.matrix().count(shown, part == 2));
	}

	/** Returns how many citations of knowledge, or skills, there are in all. */
	static int total(Matrix matrix, boolean skills) {
		return matrix.columns().stream().filter(column -> column.skill() == skills).mapToInt(matrix::count).sum();
	}
}
