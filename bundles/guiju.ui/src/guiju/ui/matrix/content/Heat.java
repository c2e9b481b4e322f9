package guiju.ui.matrix.content;

/** How strong a count is tinted, beside its figure: colour alone tells nobody. */
public final class Heat {

	/** The strongest tint. */
	public static final int STRONGEST = 4;

	private Heat() {}

	/** Returns 0 for none to {@link #STRONGEST} for as many as the most. */
	public static int of(int count, int most) {
		return count <= 0 || most <= 0 ? 0 : Math.clamp((int) Math.ceil((double) STRONGEST * count / most), 1, STRONGEST);
	}
}
