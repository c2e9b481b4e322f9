package guiju.ui.problems;

import java.util.List;

/**
 * Where rows of a list of problems differ from those that are shown: one stretch, since a change of the text is one.
 *
 * @param from the first row that differs
 * @param gone how many rows leave there
 * @param come how many rows take their place
 */
record RowChange(int from, int gone, int come) {

	static RowChange of(List<Problem> before, List<Problem> now) {
		int most = Math.min(before.size(), now.size());
		int from = 0;
		while (from < most && before.get(from).readsAs(now.get(from)))
			from++;
		int behind = 0;
		while (behind < most - from && before.get(before.size() - 1 - behind).readsAs(now.get(now.size() - 1 - behind)))
			behind++;
		return new RowChange(from, before.size() - from - behind, now.size() - from - behind);
	}
}
