package guiju.diff.match;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Finds the pairs of rows and columns whose weights sum up to the most, each row and each column in one pair at most. Nothing
 * is decided first come, first served: a row that comes later may push others aside as far as the sum gains.
 *
 * <p>Rows come one after another, each by the shortest augmenting path over the edges there are (Jonker and Volgenant 1987, on
 * a sparse matrix); a row may also stay alone at weight 0. The result is the best there is as long as no path visits more
 * than {@value #MOST_VISITS} columns and all together not {@value #MOST_VISITS_OF_ALL}; beyond that, which no real standard
 * reaches, paths are cut short, the result is near the best and the time bounded.
 */
final class Assignment {

	static final int MOST_VISITS = 600;
	static final int MOST_VISITS_OF_ALL = 100_000;
	private static final int FEW_VISITS = 12;
	private static final int FREE = -1;

	private final int[] starts;
	private final int[] columns;
	private final double[] weights;
	private final int[] rowOf;
	private final int[] columnOf;
	private final double[] rowPrice;
	private final double[] columnPrice;
	private final double[] distance;
	private final int[] reachedFrom;
	private final boolean[] visited;
	private final int[] touched;
	private final PriorityQueue<Reached> frontier = new PriorityQueue<>();
	private int touchedCount;
	private int visitsOfAll;

	private record Reached(double distance, int column) implements Comparable<Reached> {
		@Override
		public int compareTo(Reached other) {
			int order = Double.compare(distance, other.distance);
			return order != 0 ? order : Integer.compare(column, other.column);
		}
	}

	/**
	 * Takes the edges row by row.
	 *
	 * @param starts where the edges of each row begin, and one more for the end
	 * @param columns the column of each edge
	 * @param weights the weight of each edge, above 0
	 * @param columnCount how many columns there are
	 */
	Assignment(int[] starts, int[] columns, double[] weights, int columnCount) {
		this.starts = starts;
		this.columns = columns;
		this.weights = weights;
		int rows = starts.length - 1;
		rowOf = new int[columnCount];
		columnOf = new int[rows];
		Arrays.fill(rowOf, FREE);
		Arrays.fill(columnOf, FREE);
		rowPrice = new double[rows];
		columnPrice = new double[columnCount];
		distance = new double[columnCount];
		Arrays.fill(distance, Double.POSITIVE_INFINITY);
		reachedFrom = new int[columnCount];
		visited = new boolean[columnCount];
		touched = new int[columnCount];
	}

	/** Returns the edge that each row is paired by, or -1. */
	int[] solve() {
		for (int row = 0; row < columnOf.length; row++)
			if (starts[row] < starts[row + 1])
				augment(row);
		int[] result = new int[columnOf.length];
		for (int row = 0; row < result.length; row++) {
			result[row] = FREE;
			for (int edge = starts[row]; edge < starts[row + 1]; edge++)
				if (columns[edge] == columnOf[row])
					result[row] = edge;
		}
		return result;
	}

	private void augment(int start) {
		frontier.clear();
		touchedCount = 0;
		int row = start;
		double reached = 0;
		double alone = Double.POSITIVE_INFINITY;
		int left = FREE;
		int sink = FREE;
		int[] path = new int[16];
		int visits = 0;
		int limit = visitsOfAll < MOST_VISITS_OF_ALL ? MOST_VISITS : FEW_VISITS;
		while (true) {
			if (reached - rowPrice[row] < alone) {
				alone = reached - rowPrice[row];
				left = row;
			}
			relax(row, reached, alone);
			Reached next = frontier.poll();
			while (next != null && visited[next.column])
				next = frontier.poll();
			if (next == null || alone <= next.distance || visits == limit)
				break;
			reached = next.distance;
			visited[next.column] = true;
			if (visits == path.length)
				path = Arrays.copyOf(path, visits * 2);
			path[visits++] = next.column;
			if (rowOf[next.column] == FREE) {
				sink = next.column;
				break;
			}
			row = rowOf[next.column];
		}
		visitsOfAll += visits;
		reprice(start, path, visits, sink == FREE ? alone : reached);
		turn(start, sink, left);
		forget();
	}

	/** Reaches on from a row, no farther than where it is cheaper to leave a row alone. */
	private void relax(int row, double reached, double alone) {
		for (int edge = starts[row]; edge < starts[row + 1]; edge++) {
			int column = columns[edge];
			double through = reached - weights[edge] - rowPrice[row] - columnPrice[column];
			if (through < alone && !visited[column] && through < distance[column]) {
				if (distance[column] == Double.POSITIVE_INFINITY)
					touched[touchedCount++] = column;
				distance[column] = through;
				reachedFrom[column] = row;
				frontier.add(new Reached(through, column));
			}
		}
	}

	private void reprice(int start, int[] path, int visits, double end) {
		rowPrice[start] += end;
		for (int i = 0; i < visits; i++) {
			int column = path[i];
			double gain = end - distance[column];
			if (rowOf[column] != FREE)
				rowPrice[rowOf[column]] += gain;
			columnPrice[column] -= gain;
		}
	}

	/** Gives the columns along the path on: to the sink, or so that the row that had better stay alone has none. */
	private void turn(int start, int sink, int left) {
		int column = sink;
		if (sink == FREE) {
			column = columnOf[left];
			columnOf[left] = FREE;
			if (left == start)
				return;
		}
		int row;
		do {
			row = reachedFrom[column];
			int next = columnOf[row];
			columnOf[row] = column;
			rowOf[column] = row;
			column = next;
		} while (row != start);
	}

	private void forget() {
		for (int i = 0; i < touchedCount; i++) {
			distance[touched[i]] = Double.POSITIVE_INFINITY;
			visited[touched[i]] = false;
		}
	}
}
