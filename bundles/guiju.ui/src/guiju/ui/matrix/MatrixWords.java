package guiju.ui.matrix;

import java.util.List;
import java.util.stream.Collectors;

import guiju.ui.matrix.content.Matrix;
import guiju.ui.matrix.content.MatrixColumn;
import guiju.ui.matrix.content.MatrixRow;
import guiju.ui.matrix.content.Trouble;
import guiju.ui.wording.Words;

/** What is said of rows, columns and cells: below the table, beside the pointer, and to those who hear the screen. */
final class MatrixWords {

	private final Words words = new Words(MatrixWords.class);

	String text(String key, Object... arguments) {
		return words.text(key, arguments);
	}

	/** Returns the code, or the name where there is no code. */
	String shortly(MatrixRow row) {
		return !row.code().isEmpty() ? row.code() : named(row.name());
	}

	/** Returns the code, or the name where there is no code. */
	String shortly(MatrixColumn column) {
		return !column.code().isEmpty() ? column.code() : named(column.name());
	}

	private String named(String name) {
		return name.isEmpty() ? words.text("unnamed") : name;
	}

	/** Returns code and name. */
	String full(MatrixRow row) {
		return (row.code() + "  " + named(row.name())).strip();
	}

	/** Returns code and name; of what has no name what is wrong with it. */
	String full(MatrixColumn column) {
		String name = column.state() == MatrixColumn.State.UNDEFINED ? words.text("undefined") : named(column.name());
		return (column.code() + "  " + name).strip();
	}

	/** Says what stands in a cell: {@code T1.2 × K03 cited}. */
	String cell(Matrix matrix, MatrixRow row, MatrixColumn column) {
		return words.text("cell", shortly(row), shortly(column), state(matrix, row, column));
	}

	private String state(Matrix matrix, MatrixRow row, MatrixColumn column) {
		if (row instanceof MatrixRow.OfDuty duty)
			return words.text("cell.duty", matrix.count(duty, column));
		String said = row instanceof MatrixRow.Unread ? "cell.unread" : matrix.isCited(row, column) ? "cell.cited" : "cell.open";
		return words.text(said);
	}

	/** Says all of a row. */
	String row(Matrix matrix, MatrixRow row) {
		return switch (row) {
			case MatrixRow.Unread unread -> trouble("row.unread", unread.trouble());
			case MatrixRow.OfDuty duty -> words.text("row.duty", full(row), matrix.count(row, false), matrix.count(row, true));
			case MatrixRow.OfTask task -> words.text("row.task", full(row), matrix.count(row, false), matrix.count(row, true))
					+ task.troubles().stream().map(trouble -> "\n" + trouble("row.trouble", trouble)).collect(Collectors.joining());
		};
	}

	String trouble(String key, Trouble trouble) {
		return words.text(key, trouble.line(), trouble.text(), trouble.reason(Words.language())).strip();
	}

	/** Says all of a column. */
	String column(Matrix matrix, MatrixColumn column) {
		return words.text(column.skill() ? "column.skill" : "column.knowledge", full(column), uses(matrix, column));
	}

	private String uses(Matrix matrix, MatrixColumn column) {
		String wrong = switch (column.state()) {
			case DEFINED -> "";
			case UNDEFINED -> words.text("column.undefined") + words.text("between");
			case UNCODED -> words.text("column.uncoded");
			case REPEATED -> words.text("column.repeated");
		};
		if (column.state() == MatrixColumn.State.UNCODED || column.state() == MatrixColumn.State.REPEATED)
			return wrong;
		List<MatrixRow> citing = matrix.rows().stream().filter(row -> matrix.isCited(row, column)).toList();
		if (citing.isEmpty())
			return words.text("column.unused");
		return wrong + words.text("column.cited", citing.size(), citing.stream().map(this::shortly).collect(Collectors.joining(words.text("between"))))
				+ (matrix.isMostCited(column) ? words.text("column.most") : "");
	}
}
