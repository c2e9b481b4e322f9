package guiju.report.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;

import guiju.diff.Comparison;
import guiju.diff.match.Match;
import guiju.diff.match.Matching;
import guiju.model.Standard;
import guiju.model.path.ElementPath;

/** Puts the children of matched parents side by side: the new ones in their order, the removed ones behind what they stood behind. */
final class Pairing {

	private final Matching matching;
	private final Standard before;
	private final Set<String> removedShown = new HashSet<>();

	Pairing(Comparison comparison) {
		matching = comparison.matching();
		before = comparison.before().standard();
	}

	/** Returns the pairs of what stands below a pair. Neighbours that were one before are one pair where nothing stands below them. */
	List<Pair> below(Pair parents, EReference feature) {
		List<Place> after = parents.childrenAfter(feature);
		Map<Integer, List<Place>> removed = removed(parents.childrenBefore(feature), after);
		List<Pair> pairs = new ArrayList<>(after.size());
		removed.getOrDefault(-1, List.of()).forEach(place -> pairs.add(new Pair(List.of(place), List.of())));
		for (int i = 0; i < after.size(); i++) {
			Pair pair = new Pair(matched(after.get(i)), List.of(after.get(i)));
			if (!joined(pairs, pair))
				pairs.add(pair);
			for (Place place : removed.getOrDefault(i, List.of()))
				pairs.add(new Pair(List.of(place), List.of()));
		}
		return pairs;
	}

	private List<Place> matched(Place after) {
		return matching.ofAfter(after.path()).stream().map(Match::before).map(path -> new Place(ElementPath.find(before, path), path))
				.filter(place -> place.element() != null).toList();
	}

	/** Returns the removed ones by the position of the new one that they follow; those that follow none by -1. */
	private Map<Integer, List<Place>> removed(List<Place> olds, List<Place> news) {
		Map<String, Integer> positions = new HashMap<>();
		for (int i = 0; i < news.size(); i++)
			positions.put(news.get(i).path(), i);
		Map<Integer, List<Place>> removed = new HashMap<>();
		int behind = -1;
		for (Place old : olds) {
			List<Match> matches = matching.ofBefore(old.path());
			if (matches.isEmpty() && removedShown.add(old.path()))
				removed.computeIfAbsent(behind, none -> new ArrayList<>(2)).add(old);
			for (Match match : matches)
				behind = Math.max(behind, positions.getOrDefault(match.after(), -1));
		}
		return removed;
	}

	private static boolean joined(List<Pair> pairs, Pair next) {
		if (pairs.isEmpty() || next.before().size() != 1 || !next.after().get(0).element().eContents().isEmpty())
			return false;
		Pair last = pairs.get(pairs.size() - 1);
		if (last.after().isEmpty() || !last.before().equals(next.before()) || !last.after().get(0).element().eContents().isEmpty())
			return false;
		List<Place> parts = new ArrayList<>(last.after());
		parts.addAll(next.after());
		pairs.set(pairs.size() - 1, new Pair(last.before(), parts));
		return true;
	}
}
