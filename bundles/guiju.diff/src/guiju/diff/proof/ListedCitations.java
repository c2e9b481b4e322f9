package guiju.diff.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import guiju.diff.change.Change;
import guiju.diff.change.CitationList;
import guiju.diff.change.Kind;
import guiju.diff.classify.Following;

/**
 * A task's list of citations as its changes give it. The list alone would prove nothing: what was added and removed must
 * account for it, unless a change says that it was put in another order or written otherwise.
 */
final class ListedCitations {

	private final List<String> added = new ArrayList<>(2);
	private final List<String> removed = new ArrayList<>(2);
	private List<String> list = List.of();
	private boolean rewritten;

	/** Takes one change of the list; the new list itself stands in one of them, in none where it is empty. */
	void add(Change change, String given) {
		if (given != null)
			list = CitationList.parse(given);
		if (change.is(Kind.CITATION_ADDED))
			added.add(change.citation());
		else if (change.is(Kind.CITATION_REMOVED))
			removed.add(change.citation());
		else
			rewritten = true;
	}

	/** Returns the new codes, after the changes have been held against what the old list says. */
	List<String> codes(String place, List<Following.Cited> old) {
		if (rewritten)
			return list;
		List<Following.Cited> kept = new ArrayList<>(old);
		for (String code : removed)
			if (!removeLast(kept, code))
				throw new ProofException(place, code + " is removed, but was not cited");
		List<String> expected = new ArrayList<>(list);
		for (String code : added)
			if (!removeLast(expected, code))
				throw new ProofException(place, code + " is added, but is not cited");
		if (!expected.equals(Following.codes(kept)))
			throw new ProofException(place, Following.codes(kept) + " ≠ " + expected);
		return list;
	}

	/** Of citations that read the same the last one is meant: the first are the ones that stayed. */
	private static boolean removeLast(List<?> citations, String code) {
		for (int i = citations.size() - 1; i >= 0; i--)
			if (Objects.equals(code, citations.get(i) instanceof Following.Cited cited ? cited.code() : citations.get(i))) {
				citations.remove(i);
				return true;
			}
		return false;
	}
}
