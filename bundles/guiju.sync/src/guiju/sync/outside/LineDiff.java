package guiju.sync.outside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import guiju.dsl.edit.Replacement;

/** The lines by which two texts differ: the shortest edit script of Myers, or one whole change where that would take too long. */
public final class LineDiff {

	/**
	 * Lines that differ.
	 *
	 * @param start the first line of the old text
	 * @param end the line behind the last one of the old text
	 * @param otherStart the first line of the new text
	 * @param otherEnd the line behind the last one of the new text
	 */
	public record Hunk(int start, int end, int otherStart, int otherEnd) {}

	private static final int FARTHEST = 1500;

	private LineDiff() {}

	/** Cuts a text into its lines, each with its line end. Joined they are the text again. */
	public static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
				lines.add(text.substring(start, i + 1));
				start = i + 1;
			}
		}
		if (start < text.length())
			lines.add(text.substring(start));
		return lines;
	}

	/** Returns where two lists of lines differ, in their order. */
	public static List<Hunk> hunks(List<String> old, List<String> now) {
		int first = 0;
		while (first < old.size() && first < now.size() && old.get(first).equals(now.get(first)))
			first++;
		int same = 0;
		while (same < old.size() - first && same < now.size() - first && old.get(old.size() - 1 - same).equals(now.get(now.size() - 1 - same)))
			same++;
		List<Hunk> hunks = new ArrayList<>();
		int from = first;
		for (Hunk hunk : middle(old.subList(first, old.size() - same), now.subList(first, now.size() - same)))
			hunks.add(new Hunk(hunk.start() + from, hunk.end() + from, hunk.otherStart() + from, hunk.otherEnd() + from));
		return hunks;
	}

	/** Returns the changes that make one text of another, line by line, in text order. */
	public static List<Replacement> changes(String old, String now) {
		List<String> was = lines(old);
		List<String> is = lines(now);
		int[] offsets = new int[was.size() + 1];
		for (int i = 0; i < was.size(); i++)
			offsets[i + 1] = offsets[i] + was.get(i).length();
		List<Replacement> changes = new ArrayList<>();
		for (Hunk hunk : hunks(was, is))
			changes.add(new Replacement(offsets[hunk.start()], offsets[hunk.end()] - offsets[hunk.start()],
					String.join("", is.subList(hunk.otherStart(), hunk.otherEnd()))));
		return changes;
	}

	private static List<Hunk> middle(List<String> old, List<String> now) {
		if (old.isEmpty() && now.isEmpty())
			return List.of();
		if (old.isEmpty() || now.isEmpty())
			return List.of(new Hunk(0, old.size(), 0, now.size()));
		List<int[]> trace = new ArrayList<>();
		int distance = walk(old, now, trace);
		return distance < 0 ? List.of(new Hunk(0, old.size(), 0, now.size())) : back(old.size(), now.size(), distance, trace);
	}

	private static int walk(List<String> old, List<String> now, List<int[]> trace) {
		int most = Math.min(FARTHEST, old.size() + now.size());
		int[] farthest = new int[2 * most + 3];
		for (int d = 0; d <= most; d++) {
			trace.add(Arrays.copyOfRange(farthest, most - d, most + d + 3));
			for (int k = -d; k <= d; k += 2) {
				boolean down = k == -d || k != d && farthest[most + k] < farthest[most + k + 2];
				int x = down ? farthest[most + k + 2] : farthest[most + k] + 1;
				while (x < old.size() && x - k < now.size() && old.get(x).equals(now.get(x - k)))
					x++;
				farthest[most + k + 1] = x;
				if (x >= old.size() && x - k >= now.size())
					return d;
			}
		}
		return -1;
	}

	/** Walks back from the end; what stands between two runs of equal lines is one hunk. */
	private static List<Hunk> back(int oldSize, int newSize, int distance, List<int[]> trace) {
		List<Hunk> hunks = new ArrayList<>();
		int x = oldSize;
		int y = newSize;
		for (int d = distance; d > 0; d--) {
			int[] farthest = trace.get(d);
			int k = x - y;
			boolean down = k == -d || k != d && farthest[d + k] < farthest[d + k + 2];
			int fromK = down ? k + 1 : k - 1;
			int fromX = farthest[d + fromK + 1];
			int fromY = fromX - fromK;
			int toX = down ? fromX : fromX + 1;
			int toY = down ? fromY + 1 : fromY;
			Hunk last = hunks.isEmpty() ? null : hunks.get(0);
			if (last != null && last.start() == toX && last.otherStart() == toY)
				hunks.set(0, new Hunk(fromX, last.end(), fromY, last.otherEnd()));
			else
				hunks.add(0, new Hunk(fromX, toX, fromY, toY));
			x = fromX;
			y = fromY;
		}
		return hunks;
	}
}
