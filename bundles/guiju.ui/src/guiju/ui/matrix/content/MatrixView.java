package guiju.ui.matrix.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import guiju.model.code.ElementCode;

/**
 * The rows and columns of a matrix that a query asks for. Words choose columns; only where no column has them they choose rows.
 * Were both chosen at once, a task that cites what was found would be missing, and one would read from it that it does not.
 */
public final class MatrixView {

	private final Matrix matrix;
	private final MatrixQuery query;
	private final List<MatrixRow> rows;
	private final List<MatrixColumn> columns;

	/** Chooses and sorts. */
	public MatrixView(Matrix matrix, MatrixQuery query) {
		this.matrix = matrix;
		this.query = query;
		List<MatrixColumn> shown = matrix.columns().stream().filter(this::isWanted).sorted(order()).toList();
		List<MatrixColumn> found = shown.stream().filter(column -> has(column.code(), column.name())).toList();
		List<MatrixRow> some = query.words().isEmpty() || !found.isEmpty() ? matrix.rows() : found(matrix.rows());
		columns = query.words().isEmpty() || found.isEmpty() && !some.isEmpty() ? shown : found;
		rows = some.isEmpty() ? matrix.rows() : unfolded(some);
	}

	private boolean isWanted(MatrixColumn column) {
		return switch (query.columns()) {
			case ALL -> true;
			case UNUSED -> matrix.count(column) == 0;
			case USED -> matrix.count(column) > 0;
		};
	}

	private Comparator<MatrixColumn> order() {
		Comparator<MatrixColumn> group = Comparator.comparing(MatrixColumn::skill);
		Comparator<MatrixColumn> code = Comparator.comparing((MatrixColumn column) -> column.state() != MatrixColumn.State.UNDEFINED)
				.thenComparing(column -> ElementCode.parse(column.code()).map(ElementCode::number).orElse(Integer.MAX_VALUE));
		return query.order() == MatrixQuery.Order.CODE ? group.thenComparing(code)
				: group.thenComparing(column -> -matrix.count(column)).thenComparing(code);
	}

	private boolean has(String code, String name) {
		return query.words().isEmpty() || (code + " " + name).toLowerCase(Locale.ROOT).contains(query.words().toLowerCase(Locale.ROOT));
	}

	/** A task that was found stays below its duty, and a duty that was found keeps its tasks. */
	private List<MatrixRow> found(List<MatrixRow> all) {
		Set<Object> duties = new HashSet<>();
		Set<Object> above = new HashSet<>();
		for (MatrixRow row : all)
			if (has(row.code(), row.name()))
				(row instanceof MatrixRow.OfDuty ? duties : above).add(duty(row));
		List<MatrixRow> found = new ArrayList<>();
		for (MatrixRow row : all)
			if (duties.contains(duty(row)) || has(row.code(), row.name()) || row instanceof MatrixRow.OfDuty && above.contains(duty(row)))
				found.add(row);
		return found;
	}

	private List<MatrixRow> unfolded(List<MatrixRow> some) {
		return some.stream().filter(row -> row instanceof MatrixRow.OfDuty || !query.folded().contains(duty(row))).toList();
	}

	/** Returns the key of the duty that a row is of or belongs to. */
	static Object duty(MatrixRow row) {
		return switch (row) {
			case MatrixRow.OfDuty duty -> duty.key();
			case MatrixRow.OfTask task -> task.duty();
			case MatrixRow.Unread unread -> unread.duty();
		};
	}

	/** Returns all of it. */
	public Matrix matrix() {
		return matrix;
	}

	/** Returns what was asked for. */
	public MatrixQuery query() {
		return query;
	}

	/** Returns the rows from top to bottom. */
	public List<MatrixRow> rows() {
		return rows;
	}

	/** Returns the columns from left to right. */
	public List<MatrixColumn> columns() {
		return columns;
	}

	/** Tells whether a duty's tasks are folded away. */
	public boolean isFolded(MatrixRow row) {
		return query.folded().contains(duty(row));
	}

	/** Tells whether words were typed that nothing has. */
	public boolean isNothingFound() {
		return !query.words().isEmpty() && columns.isEmpty();
	}

	/** Returns at which position a row stands that has an id, or empty. */
	public Optional<Integer> rowAt(Object id) {
		return at(rows.stream().map(MatrixRow::id).toList().indexOf(id));
	}

	/** Returns at which position a column stands that has an id, or empty. */
	public Optional<Integer> columnAt(Object id) {
		return at(columns.stream().map(MatrixColumn::id).toList().indexOf(id));
	}

	private static Optional<Integer> at(int index) {
		return index < 0 ? Optional.empty() : Optional.of(index);
	}

	/** Tells whether the same rows and columns stand at the same places, so that only their cells are to be painted anew. */
	public boolean hasShapeOf(MatrixView other) {
		return rows.stream().map(MatrixRow::id).toList().equals(other.rows.stream().map(MatrixRow::id).toList())
				&& columns.stream().map(MatrixColumn::id).toList().equals(other.columns.stream().map(MatrixColumn::id).toList());
	}
}
