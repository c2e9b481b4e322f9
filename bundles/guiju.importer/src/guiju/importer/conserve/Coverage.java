package guiju.importer.conserve;

import java.util.Locale;

/**
 * How much of a source was carried over, counted in visible characters.
 *
 * @param field those that stand in fields of the standard
 * @param layout those of layouts known as exact strings
 * @param repeat those that repeat an equal label
 * @param dropped those of which nothing became
 */
public record Coverage(int field, int layout, int repeat, int dropped) {

	/** Returns the number of visible characters. */
	public int visible() {
		return field + layout + repeat + dropped;
	}

	/** Tells whether nothing was dropped. */
	public boolean isComplete() {
		return dropped == 0;
	}

	/** Returns the carried share in percent with two digits, rounded down: 100 only where nothing was dropped. */
	public double percent() {
		if (isComplete())
			return 100;
		return Math.floor((visible() - dropped) * 10_000.0 / visible()) / 100;
	}

	/** Returns the percentage as text, 100 % or 99.87 %. */
	@Override
	public String toString() {
		return isComplete() ? "100 %" : String.format(Locale.ROOT, "%.2f %%", percent());
	}
}
