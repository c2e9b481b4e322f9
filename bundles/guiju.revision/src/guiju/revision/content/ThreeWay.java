package guiju.revision.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import guiju.sync.outside.LineDiff;
import guiju.sync.outside.LineDiff.Hunk;

/** Cuts three sequences into stretches that nobody, one side, or both changed. Changes that touch are one stretch. */
final class ThreeWay<T> {

	private final List<T> base;
	private final List<T> ours;
	private final List<T> theirs;
	private final List<Hunk> ourHunks;
	private final List<Hunk> theirHunks;
	private final Function<T, String> key;
	private final List<Region<T>> regions = new ArrayList<>();

	private ThreeWay(List<T> base, List<T> ours, List<T> theirs, Function<T, String> key) {
		this.base = base;
		this.ours = ours;
		this.theirs = theirs;
		this.key = key;
		List<String> was = base.stream().map(key).toList();
		ourHunks = LineDiff.hunks(was, ours.stream().map(key).toList());
		theirHunks = LineDiff.hunks(was, theirs.stream().map(key).toList());
	}

	/** Cuts sequences whose entries are compared by a key. */
	static <T> List<Region<T>> cut(List<T> base, List<T> ours, List<T> theirs, Function<T, String> key) {
		ThreeWay<T> cut = new ThreeWay<>(base, ours, theirs, key);
		cut.cut();
		return cut.regions;
	}

	private void cut() {
		int at = 0;
		int i = 0;
		int j = 0;
		while (i < ourHunks.size() || j < theirHunks.size()) {
			int start = Math.min(start(ourHunks, i), start(theirHunks, j));
			int end = start;
			int firstOurs = i;
			int firstTheirs = j;
			for (boolean grown = true; grown;) {
				grown = false;
				while (i < ourHunks.size() && ourHunks.get(i).start() <= end) {
					end = Math.max(end, ourHunks.get(i++).end());
					grown = true;
				}
				while (j < theirHunks.size() && theirHunks.get(j).start() <= end) {
					end = Math.max(end, theirHunks.get(j++).end());
					grown = true;
				}
			}
			unchanged(at, start);
			changed(start, end, ourHunks.subList(firstOurs, i), theirHunks.subList(firstTheirs, j));
			at = end;
		}
		unchanged(at, base.size());
	}

	private static int start(List<Hunk> hunks, int index) {
		return index < hunks.size() ? hunks.get(index).start() : Integer.MAX_VALUE;
	}

	private void unchanged(int from, int to) {
		if (from < to)
			regions.add(new Region<>(base.subList(from, to), base.subList(from, to), base.subList(from, to), Region.Change.NONE));
	}

	private void changed(int from, int to, List<Hunk> oursHere, List<Hunk> theirsHere) {
		List<T> here = side(ours, from, to, oursHere);
		List<T> there = side(theirs, from, to, theirsHere);
		Region.Change change = theirsHere.isEmpty() ? Region.Change.OURS
				: oursHere.isEmpty() ? Region.Change.THEIRS
				: here.stream().map(key).toList().equals(there.stream().map(key).toList()) ? Region.Change.SAME
				: Region.Change.BOTH;
		regions.add(new Region<>(base.subList(from, to), here, there, change));
	}

	private List<T> side(List<T> side, int from, int to, List<Hunk> hunks) {
		List<T> result = new ArrayList<>();
		int at = from;
		for (Hunk hunk : hunks) {
			result.addAll(base.subList(at, hunk.start()));
			result.addAll(side.subList(hunk.otherStart(), hunk.otherEnd()));
			at = hunk.end();
		}
		result.addAll(base.subList(at, to));
		return result;
	}
}
