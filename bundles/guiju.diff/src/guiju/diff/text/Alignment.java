package guiju.diff.text;

import java.util.Arrays;
import java.util.List;

/**
 * Finds which pieces of two texts to show as unchanged. Not as many as possible, which leaves single characters standing in
 * the middle of what was rewritten, but those that a human editor would leave: each run of unchanged pieces has its price, so
 * that a short one must be worth it. Solved exactly, as an alignment with the price of a gap (Gotoh 1982).
 */
final class Alignment {

	/** Texts whose lengths multiply to more are not aligned piece by piece. */
	static final long MOST_CELLS = 4_000_000L;
	private static final int RUN = 3;
	private static final int WORD = 4;
	private static final int CHARACTER = 2;
	private static final int PUNCTUATION = 1;
	private static final byte FROM_RUN = 1;
	private static final byte SKIP_OLD = 2;
	private static final byte SKIP_NEW = 4;

	private final List<String> before;
	private final List<String> after;

	Alignment(List<String> before, List<String> after) {
		this.before = before;
		this.after = after;
	}

	/** Returns for each old piece the new one that it is shown as, or -1. */
	int[] solve() {
		int width = after.size() + 1;
		byte[][] trace = new byte[before.size() + 1][width];
		boolean[][] matched = new boolean[before.size() + 1][width];
		int[] above = new int[width];
		int[] runAbove = new int[width];
		Arrays.fill(runAbove, Integer.MIN_VALUE / 2);
		int[] row = new int[width];
		int[] run = new int[width];
		for (int i = 1; i <= before.size(); i++) {
			run[0] = Integer.MIN_VALUE / 2;
			row[0] = 0;
			trace[i][0] = SKIP_OLD;
			for (int j = 1; j < width; j++) {
				run[j] = Integer.MIN_VALUE / 2;
				if (before.get(i - 1).equals(after.get(j - 1))) {
					int open = above[j - 1] - (i == 1 && j == 1 ? 0 : RUN);
					boolean goesOn = runAbove[j - 1] >= open;
					run[j] = worth(before.get(i - 1)) + (goesOn ? runAbove[j - 1] : open);
					if (i == before.size() && j == width - 1)
						run[j] += RUN;
					if (goesOn)
						trace[i][j] |= FROM_RUN;
				}
				best(i, j, above, row, run, trace[i], matched[i]);
			}
			int[] swap = above;
			above = row;
			row = swap;
			swap = runAbove;
			runAbove = run;
			run = swap;
		}
		return follow(trace, matched);
	}

	private static void best(int i, int j, int[] above, int[] row, int[] run, byte[] trace, boolean[] matched) {
		int skipped = Math.max(above[j], row[j - 1]);
		row[j] = Math.max(skipped, run[j]);
		matched[j] = run[j] >= skipped && run[j] > 0;
		if (!matched[j])
			row[j] = skipped;
		trace[j] |= above[j] >= row[j - 1] ? SKIP_OLD : SKIP_NEW;
	}

	private int[] follow(byte[][] trace, boolean[][] matched) {
		int[] shown = new int[before.size()];
		Arrays.fill(shown, -1);
		int i = before.size();
		int j = after.size();
		boolean inRun = false;
		while (i > 0 && j > 0) {
			if (inRun || matched[i][j]) {
				shown[i - 1] = j - 1;
				inRun = (trace[i][j] & FROM_RUN) != 0;
				i--;
				j--;
			} else if ((trace[i][j] & SKIP_OLD) != 0) {
				i--;
			} else {
				j--;
			}
		}
		return shown;
	}

	private static int worth(String piece) {
		if (piece.length() > 2)
			return WORD + piece.length() / 2;
		if (NormalText.plain(piece).isEmpty() || !NormalText.isKept(NormalText.plain(piece), 0))
			return PUNCTUATION;
		return piece.length() > 1 ? WORD : CHARACTER;
	}
}
