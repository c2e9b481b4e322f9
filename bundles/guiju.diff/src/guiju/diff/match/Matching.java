package guiju.diff.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import guiju.diff.element.ElementType;

/**
 * Which elements of two versions are the same. Most matches are one to one; one old element with several new ones was
 * split, several old ones with one new one were merged. There is no many to many.
 */
public final class Matching {

	private final List<Match> matches;
	private final Map<String, List<Match>> before = new TreeMap<>();
	private final Map<String, List<Match>> after = new TreeMap<>();

	/** Takes matches; those of one split or merge stand one after another in the order of their places. */
	public Matching(List<Match> matches) {
		this.matches = List.copyOf(matches);
		for (Match match : matches) {
			before.computeIfAbsent(match.before(), none -> new ArrayList<>(1)).add(match);
			after.computeIfAbsent(match.after(), none -> new ArrayList<>(1)).add(match);
		}
	}

	/** Returns all matches in the order of the new version. */
	public List<Match> matches() {
		return matches;
	}

	/** Returns the matches of an element of the old version: none where it was removed, several where it was split. */
	public List<Match> ofBefore(String path) {
		return before.getOrDefault(path, List.of());
	}

	/** Returns the matches of an element of the new version: none where it was added, several where it was merged. */
	public List<Match> ofAfter(String path) {
		return after.getOrDefault(path, List.of());
	}

	/** Returns the matching from the new version to the old one. */
	public Matching reversed() {
		return new Matching(matches.stream().map(match -> new Match(match.element(), match.after(), match.before(), match.score(), match.grounds()))
				.toList());
	}

	/** Returns how many matches of an element there are. */
	public long count(ElementType element) {
		return matches.stream().filter(match -> match.element() == element).count();
	}
}
