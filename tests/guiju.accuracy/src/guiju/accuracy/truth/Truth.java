package guiju.accuracy.truth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import guiju.accuracy.draft.Draft;
import guiju.accuracy.truth.Elements.Entry;

/**
 * What is true about a version pair, known from how it was made.
 *
 * @param before the elements of the old version
 * @param after the elements of the new version
 * @param pairs which elements are the same
 * @param facts what happened
 * @param causes of facts that follow from another one, that one; only where it is clear
 * @param undecidable the elements of which nobody could tell by reading what became of them
 */
public record Truth(Elements before, Elements after, List<Pair> pairs, Set<Fact> facts, Map<Fact, Fact> causes, Undecidable undecidable) {

	/** Returns the truth about a draft that is finished. */
	public static Truth of(Draft draft) {
		Elements before = new Elements(draft.before());
		Elements after = new Elements(draft.after());
		List<Pair> pairs = new ArrayList<>();
		for (Entry entry : after.all())
			for (EObject origin : draft.origins(entry.object()))
				pairs.add(new Pair(entry.type(), before.path(origin), entry.path()));
		Set<Fact> facts = Facts.of(before, after, pairs);
		Map<String, String> conversions = new LinkedHashMap<>();
		draft.conversions().forEach((made, old) -> conversions.put(after.path(made), before.path(old)));
		return new Truth(before, after, List.copyOf(pairs), facts, Causes.of(before, after, facts, conversions), Undecidable.of(before, after, pairs));
	}
}
