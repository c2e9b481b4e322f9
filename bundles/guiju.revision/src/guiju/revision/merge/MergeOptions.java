package guiju.revision.merge;

/**
 * How conflicts are written.
 *
 * @param ours what our side is called in the markers
 * @param base what the common base is called
 * @param theirs what the other side is called
 * @param markerSize how many signs a marker begins with; git asks for more than seven where markers are nested
 * @param withBase whether the words of the base are shown between the two sides
 */
public record MergeOptions(String ours, String base, String theirs, int markerSize, boolean withBase) {

	/** As git writes them of itself. */
	public static final MergeOptions DEFAULT = new MergeOptions("ours", "base", "theirs", 7, false);

	/** Checks the size. */
	public MergeOptions {
		if (markerSize < 1)
			throw new IllegalArgumentException("a marker needs a sign: " + markerSize);
	}

	String opening() {
		return "<".repeat(markerSize) + " " + ours;
	}

	String before() {
		return "|".repeat(markerSize) + " " + base;
	}

	String middle() {
		return "=".repeat(markerSize);
	}

	String closing() {
		return ">".repeat(markerSize) + " " + theirs;
	}
}
