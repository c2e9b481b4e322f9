package guiju.ui.matrix.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import guiju.sync.key.ElementKey;
import guiju.sync.session.Snapshot;

/** Which tasks cite which knowledge and skills, by one snapshot. Attitudes belong to the whole standard and have no part in it. */
public final class Matrix {

	private final List<MatrixRow> rows;
	private final List<MatrixColumn> columns;
	private final Map<ElementKey, Map<Object, List<ElementKey>>> cited;
	private final Map<Object, Integer> counts = new HashMap<>();
	private final Map<Object, Map<ElementKey, Integer>> duties = new HashMap<>();
	/** How many different pieces of knowledge, and skills, a duty or task cites: asked for at each painting. */
	private final Map<ElementKey, int[]> sums = new HashMap<>();
	private final Map<Object, Boolean> skills = new HashMap<>();
	private int most;

	Matrix(List<MatrixRow> rows, List<MatrixColumn> columns, Map<ElementKey, Map<Object, List<ElementKey>>> cited) {
		this.rows = List.copyOf(rows);
		this.columns = List.copyOf(columns);
		this.cited = cited;
		columns.forEach(column -> skills.put(column.id(), column.skill()));
		for (MatrixRow row : rows)
			if (row instanceof MatrixRow.OfTask task)
				cited.getOrDefault(task.key(), Map.of()).keySet().forEach(column -> count(task, column));
	}

	private void count(MatrixRow.OfTask task, Object column) {
		most = Math.max(most, counts.merge(column, 1, Integer::sum));
		int within = duties.computeIfAbsent(column, none -> new HashMap<>()).merge(task.duty(), 1, Integer::sum);
		sum(task.key(), column);
		if (within == 1)
			sum(task.duty(), column);
	}

	private void sum(ElementKey row, Object column) {
		Boolean skill = skills.get(column);
		// What is cited and is neither, such as an attitude, has no column.
		if (skill != null)
			sums.computeIfAbsent(row, none -> new int[2])[skill ? 1 : 0]++;
	}

	/** Reads a snapshot. */
	public static Matrix of(Snapshot snapshot) {
		return new MatrixReader(snapshot).read();
	}

	/** Returns duties with their tasks below them, as in the text. */
	public List<MatrixRow> rows() {
		return rows;
	}

	/** Returns knowledge, then skills, each as defined; codes that nothing defines come first. */
	public List<MatrixColumn> columns() {
		return columns;
	}

	/** Returns the citations in a cell; several where a task cites a code twice, none for a duty. */
	public List<ElementKey> citations(MatrixRow row, MatrixColumn column) {
		return row instanceof MatrixRow.OfTask task ? cited.getOrDefault(task.key(), Map.of()).getOrDefault(column.id(), List.of()) : List.of();
	}

	/** Tells whether a task cites a definition. */
	public boolean isCited(MatrixRow row, MatrixColumn column) {
		return !citations(row, column).isEmpty();
	}

	/** Returns how many tasks cite a column. */
	public int count(MatrixColumn column) {
		return counts.getOrDefault(column.id(), 0);
	}

	/** Returns how many of a duty's tasks cite a column. */
	public int count(MatrixRow.OfDuty duty, MatrixColumn column) {
		return duties.getOrDefault(column.id(), Map.of()).getOrDefault(duty.key(), 0);
	}

	/** Returns how many different pieces of knowledge, or skills, a row cites. */
	public int count(MatrixRow row, boolean skills) {
		return row.element().map(sums::get).map(sum -> sum[skills ? 1 : 0]).orElse(0);
	}

	/** Returns how many tasks cite the most cited column. */
	public int most() {
		return most;
	}

	/** Tells whether no column is cited by more tasks, and at least two cite this one: a single citation is nothing to point at. */
	public boolean isMostCited(MatrixColumn column) {
		return most > 1 && count(column) == most;
	}

	/** Tells whether a definition is there that no task cites. */
	public boolean isUnused(MatrixColumn column) {
		return column.definition() != null && count(column) == 0;
	}

	/** Returns the row of an element, if it has one. */
	public Optional<MatrixRow> row(ElementKey key) {
		return rows.stream().filter(row -> row.element().filter(key::equals).isPresent()).findFirst();
	}

	/** Returns the column of a definition, if it has one. */
	public Optional<MatrixColumn> column(ElementKey definition) {
		return columns.stream().filter(column -> definition.equals(column.definition())).findFirst();
	}
}
