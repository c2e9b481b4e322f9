package guiju.sync.key;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

import org.eclipse.emf.ecore.EObject;

import guiju.model.Citation;
import guiju.model.labels.DomainType;

/**
 * Finds elements again of which the text was replaced as a whole, as when a file changed outside. A pair must be the only one
 * on either side that fits; two elements that say the same are told by their parents, or not at all.
 */
final class Replaced {

	private final List<EObject> lost;
	private final List<EObject> unnamed;
	private final BiConsumer<EObject, EObject> pair;
	private final Map<EObject, ElementKey> found;
	private final KeyTree before;
	private final Set<EObject> named = Collections.newSetFromMap(new IdentityHashMap<>());

	private Replaced(List<EObject> lost, List<EObject> unnamed, BiConsumer<EObject, EObject> pair, Map<EObject, ElementKey> found, KeyTree before) {
		this.lost = lost;
		this.unnamed = unnamed;
		this.pair = pair;
		this.found = found;
		this.before = before;
	}

	static void match(List<EObject> lost, List<EObject> unnamed, BiConsumer<EObject, EObject> pair, Map<EObject, ElementKey> found, KeyTree before) {
		if (lost.isEmpty() || unnamed.isEmpty())
			return;
		Replaced replaced = new Replaced(lost, unnamed, pair, found, before);
		boolean[] below = {false, true};
		for (boolean anywhere : below) {
			replaced.pairs(anywhere, (was, is) -> codes(was, is) && labels(was, is));
			replaced.pairs(anywhere, (was, is) -> labels(was, is) && !(was instanceof Citation));
			replaced.pairs(anywhere, (was, is) -> codes(was, is) && Wording.alike(Wording.label(was), Wording.label(is)));
		}
		replaced.pairs(false, (was, is) -> Wording.alike(Wording.label(was), Wording.label(is)));
	}

	/** An element without a text says nothing by which it could be told, unless it has a code. */
	private static boolean labels(EObject was, EObject is) {
		String label = Wording.label(was);
		return label.equals(Wording.label(is)) && (!label.isEmpty() || codes(was, is));
	}

	private static boolean codes(EObject was, EObject is) {
		return Wording.sameCode(Wording.code(was), Wording.code(is));
	}

	private void pairs(boolean anywhere, BiPredicate<EObject, EObject> fits) {
		Map<DomainType, List<EObject>> open = new HashMap<>();
		for (EObject is : unnamed)
			if (!found.containsKey(is))
				open.computeIfAbsent(DomainType.of(is), type -> new ArrayList<>()).add(is);
		Map<EObject, EObject> only = new IdentityHashMap<>();
		Map<EObject, Integer> claims = new IdentityHashMap<>();
		for (EObject was : lost) {
			if (named.contains(was) || anywhere && was instanceof Citation)
				continue;
			int count = 0;
			for (EObject is : open.getOrDefault(DomainType.of(was), List.of()))
				if ((anywhere || sameParent(was, is)) && fits.test(was, is)) {
					count++;
					only.put(was, is);
					claims.merge(is, 1, Integer::sum);
				}
			if (count != 1)
				only.remove(was);
		}
		only.forEach((was, is) -> {
			if (claims.get(is) == 1) {
				named.add(was);
				pair.accept(was, is);
			}
		});
	}

	private boolean sameParent(EObject was, EObject is) {
		return was.eContainer() != null && is.eContainer() != null && before.key(was.eContainer()).equals(found.get(is.eContainer()));
	}
}
