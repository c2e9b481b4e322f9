package guiju.diff.match;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;
import guiju.model.Version;
import guiju.model.reference.References;

/**
 * Pairs the rows of the version history, which are not matched by likeness: a row is known by the version it tells of, else
 * by the standard's code at that version. Rows of one version pair in order.
 */
final class VersionPairs {

	private VersionPairs() {}

	static void pair(Pairing pairing) {
		pairBy(pairing, Version::getVersion);
		pairBy(pairing, Version::getCode);
		for (int side = Pairing.LEFT; side <= Pairing.RIGHT; side++)
			for (Entry entry : pairing.elements[side].of(ElementType.VERSION))
				pairing.settled[side][entry.index()] = true;
	}

	private static void pairBy(Pairing pairing, Function<Version, String> name) {
		Map<String, Deque<Integer>> rights = new HashMap<>();
		for (Entry entry : pairing.elements[Pairing.RIGHT].of(ElementType.VERSION))
			if (!pairing.isTaken(Pairing.RIGHT, entry.index()) && !pairing.told[Pairing.RIGHT][entry.index()])
				rights.computeIfAbsent(key(entry, name), none -> new ArrayDeque<>()).add(entry.index());
		for (Entry entry : pairing.elements[Pairing.LEFT].of(ElementType.VERSION)) {
			String key = key(entry, name);
			if (!key.isEmpty() && !pairing.isTaken(Pairing.LEFT, entry.index()) && !pairing.told[Pairing.LEFT][entry.index()]
					&& !rights.getOrDefault(key, new ArrayDeque<>()).isEmpty())
				pairing.pair(entry.index(), rights.get(key).poll(), null);
		}
	}

	private static String key(Entry entry, Function<Version, String> name) {
		return References.label(name.apply((Version) entry.object()));
	}
}
