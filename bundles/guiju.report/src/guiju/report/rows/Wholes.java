package guiju.report.rows;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import guiju.diff.Comparison;
import guiju.diff.change.Change;
import guiju.diff.change.Kind;
import guiju.diff.change.Located;
import guiju.model.Standard;
import guiju.model.path.ElementPath;

/**
 * What a part of a split or merge is compared with. Parts that stand apart have a row each; compared alone, each would be shown
 * as if the others had been deleted.
 */
final class Wholes {

	private Wholes() {}

	/** Returns all that became one, and all that one became, of a pair that is part of it; else the pair itself. */
	static Pair of(Pair pair, List<Change> shown, Comparison comparison) {
		LinkedHashSet<Place> before = new LinkedHashSet<>();
		LinkedHashSet<Place> after = new LinkedHashSet<>();
		for (Change change : shown)
			if (change.is(Kind.SPLIT) || change.is(Kind.MERGED)) {
				before.addAll(places(change.before(), comparison.before().standard()));
				after.addAll(places(change.after(), comparison.after().standard()));
			}
		return before.containsAll(pair.before()) && after.containsAll(pair.after()) && !before.isEmpty()
				? new Pair(List.copyOf(before), List.copyOf(after)) : pair;
	}

	private static List<Place> places(List<Located> located, Standard standard) {
		List<Place> places = new ArrayList<>(located.size());
		for (Located one : located) {
			EObject element = ElementPath.find(standard, one.path());
			if (element != null)
				places.add(new Place(element, one.path()));
		}
		return places;
	}
}
