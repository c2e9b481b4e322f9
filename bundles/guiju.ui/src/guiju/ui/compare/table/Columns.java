package guiju.ui.compare.table;

/**
 * Where the four columns begin: what, old, new, why.
 *
 * @param what the first one's width
 * @param side the width of each version's
 * @param why the last one's
 */
record Columns(int what, int side, int why) {

	/** The room between a column's edge and its text. */
	static final int PAD = 8;

	/** Of the whole width, what the first column may have for names in one line. */
	private static final double NAMES = 0.22;

	/**
	 * Shares out a width; the versions have the most of it. The first column takes its names in one line where there is room, and
	 * never less than their longest word, which would else be broken.
	 *
	 * @param em the width of a Chinese character
	 * @param names the width of the longest name with all beside it
	 * @param word the width of the longest word with all beside it
	 */
	static Columns of(int width, int em, int names, int word) {
		int what = Math.max(Math.min(names, (int) (width * NAMES)), Math.min(word, width / 3));
		int why = Math.max((width - what) * 27 / 100, Math.min(10 * em, width / 4));
		int side = Math.max(1, (width - what - why) / 2);
		return new Columns(what, side, width - what - 2 * side);
	}

	int old() {
		return what;
	}

	int now() {
		return what + side;
	}

	int reason() {
		return what + 2 * side;
	}

	int end() {
		return what + 2 * side + why;
	}

	/** Returns 0 to 3 for a place. */
	int at(int x) {
		return x < old() ? 0 : x < now() ? 1 : x < reason() ? 2 : 3;
	}
}
