package guiju.sync.outside;

import java.util.ArrayList;
import java.util.List;

import guiju.sync.outside.LineDiff.Hunk;

/**
 * Joins two changes of one text, line by line. What only one side changed is taken from it; lines that both changed, or that
 * touch lines which the other changed, are a conflict unless both say the same.
 */
public final class ThreeWayMerge {

	private ThreeWayMerge() {}

	/** Joins what became of a text here and there. */
	public static MergedText merge(String base, String mine, String theirs) {
		List<String> from = LineDiff.lines(base);
		List<String> here = LineDiff.lines(mine);
		List<String> there = LineDiff.lines(theirs);
		List<Hunk> mineHunks = LineDiff.hunks(from, here);
		List<Hunk> theirHunks = LineDiff.hunks(from, there);
		List<MergedText.Part> parts = new ArrayList<>();
		int at = 0;
		int i = 0;
		int j = 0;
		while (i < mineHunks.size() || j < theirHunks.size()) {
			int start = Math.min(start(mineHunks, i), start(theirHunks, j));
			int end = start;
			int firstMine = i;
			int firstTheirs = j;
			boolean grown = true;
			while (grown) {
				grown = false;
				while (i < mineHunks.size() && touches(mineHunks.get(i), start, end, i > firstMine || j > firstTheirs)) {
					end = Math.max(end, mineHunks.get(i++).end());
					grown = true;
				}
				while (j < theirHunks.size() && touches(theirHunks.get(j), start, end, i > firstMine || j > firstTheirs)) {
					end = Math.max(end, theirHunks.get(j++).end());
					grown = true;
				}
			}
			parts.add(MergedText.Part.same(join(from, at, start)));
			String ours = side(from, here, mineHunks.subList(firstMine, i), start, end);
			String other = side(from, there, theirHunks.subList(firstTheirs, j), start, end);
			String was = join(from, start, end);
			parts.add(part(was, ours, other, i > firstMine, j > firstTheirs));
			at = end;
		}
		parts.add(MergedText.Part.same(join(from, at, from.size())));
		return new MergedText(parts);
	}

	private static int start(List<Hunk> hunks, int index) {
		return index < hunks.size() ? hunks.get(index).start() : Integer.MAX_VALUE;
	}

	/** The first hunk begins the region; others are in it if they begin at its end at the latest. */
	private static boolean touches(Hunk hunk, int start, int end, boolean begun) {
		return begun ? hunk.start() <= end : hunk.start() == start;
	}

	private static MergedText.Part part(String was, String ours, String other, boolean mineChanged, boolean theirsChanged) {
		if (!theirsChanged || ours.equals(other))
			return new MergedText.Part(was, ours, other, ours, false);
		if (!mineChanged)
			return new MergedText.Part(was, ours, other, other, false);
		return new MergedText.Part(was, ours, other, ours, true);
	}

	/** Returns what a side has in place of some lines of the base. */
	private static String side(List<String> base, List<String> lines, List<Hunk> hunks, int start, int end) {
		StringBuilder text = new StringBuilder();
		int at = start;
		for (Hunk hunk : hunks) {
			text.append(join(base, at, hunk.start())).append(join(lines, hunk.otherStart(), hunk.otherEnd()));
			at = hunk.end();
		}
		return text.append(join(base, at, end)).toString();
	}

	private static String join(List<String> lines, int start, int end) {
		return String.join("", lines.subList(start, end));
	}
}
