package guiju.dsl.lexing;

/** Markers of bullets: a run of one sign, as long as the bullet is deep: - below an item, -- below that. */
public final class Bullets {

	private static final String MARKERS = "-－•●";

	private Bullets() {}

	static boolean isMarker(char c) {
		return MARKERS.indexOf(c) >= 0;
	}

	/** Returns where the marker that begins at a position ends. */
	static int end(String text, int start, int limit) {
		int end = start + 1;
		while (end < limit && text.charAt(end) == text.charAt(start))
			end++;
		return end;
	}
}
