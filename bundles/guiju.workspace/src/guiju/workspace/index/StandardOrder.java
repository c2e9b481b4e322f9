package guiju.workspace.index;

import java.util.Comparator;

import guiju.rules.history.VersionCode;
import guiju.workspace.disk.PathOrder;

/**
 * Where a standard stands among those of its folder: by code, version by version, then by path; those without a code last.
 *
 * @param code the code as codes are compared, or null
 * @param path its path
 */
record StandardOrder(VersionCode code, String path) implements Comparable<StandardOrder> {

	private static final Comparator<StandardOrder> ORDER = Comparator
			.comparing((StandardOrder order) -> order.code() == null)
			.thenComparing(order -> order.code() == null ? "" : order.code().base())
			.thenComparingInt(order -> order.code() == null ? 0 : order.code().number())
			.thenComparing(StandardOrder::path, PathOrder.BY_NAMES);

	@Override
	public int compareTo(StandardOrder other) {
		return ORDER.compare(this, other);
	}
}
