package guiju.diff.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import guiju.diff.element.Elements;
import guiju.diff.element.Entry;
import guiju.diff.match.Ground;
import guiju.diff.match.Match;
import guiju.diff.match.Matching;

/**
 * A matching over the elements themselves. Elements that are matched with one another, mostly one with one, make up a
 * group; a group has several elements on one side at most.
 */
public final class Counterparts {

	private static final int NONE = -1;

	private final Elements before;
	private final Elements after;
	/** What of the new version was found by exclusion. */
	private final boolean[] byExclusion;
	private final int[] groupsBefore;
	private final int[] groupsAfter;
	private final List<List<Entry>> matesOfBefore;
	private final List<List<Entry>> matesOfAfter;

	/** Resolves the paths of a matching. The two standards themselves always belong together. */
	public Counterparts(Elements before, Elements after, Matching matching) {
		this.before = before;
		this.after = after;
		matesOfBefore = new ArrayList<>(java.util.Collections.nCopies(before.all().size(), List.of()));
		matesOfAfter = new ArrayList<>(java.util.Collections.nCopies(after.all().size(), List.of()));
		byExclusion = new boolean[after.all().size()];
		pair(before.all().get(0), after.all().get(0));
		for (Match match : matching.matches())
			if (!match.before().isEmpty()) {
				pair(before.at(match.before()), after.at(match.after()));
				byExclusion[after.at(match.after()).index()] |= match.grounds().contains(Ground.EXCLUSION);
			}
		groupsBefore = new int[before.all().size()];
		groupsAfter = new int[after.all().size()];
		group();
	}

	private void pair(Entry one, Entry other) {
		matesOfBefore.set(one.index(), with(matesOfBefore.get(one.index()), other));
		matesOfAfter.set(other.index(), with(matesOfAfter.get(other.index()), one));
	}

	private static List<Entry> with(List<Entry> mates, Entry mate) {
		if (mates.isEmpty())
			return List.of(mate);
		List<Entry> more = new ArrayList<>(mates);
		more.add(mate);
		more.sort((one, other) -> Integer.compare(one.index(), other.index()));
		return List.copyOf(more);
	}

	private void group() {
		Arrays.fill(groupsBefore, NONE);
		Arrays.fill(groupsAfter, NONE);
		for (Entry entry : before.all())
			if (groupsBefore[entry.index()] == NONE)
				for (Entry mate : matesOfBefore.get(entry.index())) {
					groupsAfter[mate.index()] = entry.index();
					for (Entry other : matesOfAfter.get(mate.index()))
						groupsBefore[other.index()] = entry.index();
				}
	}

	/** Returns the elements of the old version. */
	public Elements before() {
		return before;
	}

	/** Returns the elements of the new version. */
	public Elements after() {
		return after;
	}

	/** Returns what an element of the old version became, in order; none where it was removed. */
	public List<Entry> ofBefore(Entry entry) {
		return matesOfBefore.get(entry.index());
	}

	/** Returns what an element of the new version was, in order; none where it was added. */
	public List<Entry> ofAfter(Entry entry) {
		return matesOfAfter.get(entry.index());
	}

	/** Returns whether what an element of the new version was is known by little but exclusion, so that a reader should look. */
	public boolean isByExclusion(Entry entry) {
		return byExclusion[entry.index()];
	}

	/** Returns the number of the group of an element of the old version, -1 where it has no match. */
	public int groupOfBefore(Entry entry) {
		return groupsBefore[entry.index()];
	}

	/** Returns the number of the group of an element of the new version, -1 where it has no match. */
	public int groupOfAfter(Entry entry) {
		return groupsAfter[entry.index()];
	}

	/** Returns whether an old and a new element are matched, perhaps by way of a split or merge. */
	public boolean areMatched(Entry one, Entry other) {
		return groupsBefore[one.index()] != NONE && groupsBefore[one.index()] == groupsAfter[other.index()];
	}

	/** Returns the one element that an old one became and that was nothing else, or null. */
	public Entry only(Entry entry) {
		List<Entry> mates = ofBefore(entry);
		return mates.size() == 1 && ofAfter(mates.get(0)).size() == 1 ? mates.get(0) : null;
	}

	/** Returns the one element that a new one was and that became nothing else, or null. */
	public Entry onlyBefore(Entry entry) {
		List<Entry> mates = ofAfter(entry);
		return mates.size() == 1 && ofBefore(mates.get(0)).size() == 1 ? mates.get(0) : null;
	}
}
