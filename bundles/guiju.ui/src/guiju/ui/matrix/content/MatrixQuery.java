package guiju.ui.matrix.content;

import java.util.HashSet;
import java.util.Set;

/**
 * What somebody wants to see of a matrix.
 *
 * @param words some of a code or name, or an empty text
 * @param order how columns are sorted
 * @param columns which columns
 * @param folded the ids of duties whose tasks are not shown
 */
public record MatrixQuery(String words, Order order, Columns columns, Set<Object> folded) {

	/** How columns are sorted, knowledge always before skills. */
	public enum Order {
		/** By code; what is undefined comes first, what has no code last. */
		CODE,
		/** The most cited first. */
		COUNT
	}

	/** Which columns are shown. */
	public enum Columns {
		/** All. */
		ALL,
		/** Those that no task cites. */
		UNUSED,
		/** Those that some task cites. */
		USED
	}

	/** Everything, by code. */
	public static final MatrixQuery ALL = new MatrixQuery("", Order.CODE, Columns.ALL, Set.of());

	/** Copies the set. */
	public MatrixQuery {
		folded = Set.copyOf(folded);
	}

	/** Returns the same for other words. */
	public MatrixQuery with(String others) {
		return new MatrixQuery(others.strip(), order, columns, folded);
	}

	/** Returns the same in another order. */
	public MatrixQuery with(Order other) {
		return new MatrixQuery(words, other, columns, folded);
	}

	/** Returns the same for other columns. */
	public MatrixQuery with(Columns other) {
		return new MatrixQuery(words, order, other, folded);
	}

	/** Returns the same with a duty folded, or unfolded if it is. */
	public MatrixQuery toggled(Object duty) {
		Set<Object> others = new HashSet<>(folded);
		if (!others.remove(duty))
			others.add(duty);
		return new MatrixQuery(words, order, columns, others);
	}
}
