package guiju.diff.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import guiju.diff.element.ElementType;
import guiju.diff.element.Elements;
import guiju.diff.element.Entry;

/**
 * Versions whose heads alone may differ: the same elements with the same codes and texts, at the same places. There is nothing to weigh then, and nothing
 * else may come out, however many equal texts and codes there are.
 */
final class Unchanged {

	private Unchanged() {}

	/** Returns the matching of each element with the one at its place, or empty where any of them differs. */
	static Optional<Matching> matching(Elements before, Elements after) {
		List<Entry> old = before.all();
		List<Entry> now = after.all();
		if (old.size() != now.size())
			return Optional.empty();
		List<Match> matches = new ArrayList<>(now.size());
		for (int i = 0; i < now.size(); i++) {
			if (!isSame(old.get(i), now.get(i)))
				return Optional.empty();
			matches.add(new Match(now.get(i).type(), old.get(i).path(), now.get(i).path(), 1, grounds(now.get(i))));
		}
		return Optional.of(new Matching(matches));
	}

	private static boolean isSame(Entry before, Entry after) {
		if (before.type() == ElementType.STANDARD)
			return true;
		return before.type() == after.type() && before.path().equals(after.path()) && Objects.equals(before.code(), after.code())
				&& Objects.equals(before.text(), after.text());
	}

	private static List<Ground> grounds(Entry entry) {
		if (entry.type() == ElementType.STANDARD)
			return List.of(Ground.ROOT);
		List<Ground> grounds = new ArrayList<>();
		if (entry.text() != null)
			grounds.add(Ground.SAME_TEXT);
		if (entry.code() != null)
			grounds.add(Ground.SAME_CODE);
		grounds.add(Ground.SAME_PLACE);
		return grounds;
	}
}
