package guiju.importer.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which numbers a document has used so far, and so which is due: it tells where a code ends that sticks to a figure. */
public final class Numbering {

	private record Series(char letter, List<Integer> parent) {}

	private final Map<Series, Integer> last = new HashMap<>();
	private final int flatDigits;

	/**
	 * Begins a document.
	 *
	 * @param flatDigits how many figures its codes of knowledge and skills have at least: 2 by the scheme, 1 where it prints K1
	 */
	public Numbering(int flatDigits) {
		this.flatDigits = flatDigits;
	}

	/** Returns how many figures codes like K01 have at least. */
	int flatDigits() {
		return flatDigits;
	}

	/** Returns the last number that was used in a series, 0 for none; in a flat series the highest. */
	int last(char letter, List<Integer> parent) {
		return last.getOrDefault(new Series(letter, parent), 0);
	}

	/** Notes a code. */
	void use(CodeMatch code) {
		boolean flat = code.letter() == 'K' || code.letter() == 'S';
		last.merge(new Series(code.letter(), List.copyOf(code.parent())), code.number(), (before, now) -> flat ? Math.max(before, now) : now);
	}
}
