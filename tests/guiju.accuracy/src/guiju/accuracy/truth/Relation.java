package guiju.accuracy.truth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which elements are the same, to be asked from either side. The two standards themselves always are. */
final class Relation {

	private final Map<String, List<String>> ofBefore = new HashMap<>();
	private final Map<String, List<String>> ofAfter = new HashMap<>();

	Relation(Collection<Pair> pairs) {
		add("", "");
		pairs.forEach(pair -> add(pair.before(), pair.after()));
	}

	private void add(String before, String after) {
		ofBefore.computeIfAbsent(before, none -> new ArrayList<>(1)).add(after);
		ofAfter.computeIfAbsent(after, none -> new ArrayList<>(1)).add(before);
	}

	/** Returns what became of an old element. */
	List<String> ofBefore(String path) {
		return ofBefore.getOrDefault(path, List.of());
	}

	/** Returns what a new element was. */
	List<String> ofAfter(String path) {
		return ofAfter.getOrDefault(path, List.of());
	}

	/** Returns whether a pair is part of no split or merge. */
	boolean isSingle(Pair pair) {
		return ofBefore(pair.before()).size() == 1 && ofAfter(pair.after()).size() == 1;
	}
}
