package guiju.importer.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which numbers a document has used so far, and so which is due: it tells where a code ends that sticks to a figure. */
public final class Numbering {

	/** More codes than this no range stands for. */
	static final int LONGEST_RANGE = 60;

	private record Series(char letter, List<Integer> parent) {}

	private final Map<Series, Integer> last = new HashMap<>();
	private final FlatDigits flatDigits;
	private final boolean bare;
	private final CodeSpacing spacing;

	/**
	 * Begins a document.
	 *
	 * @param flatDigits how many figures its codes of knowledge, skills and attitudes have
	 * @param bare whether its duties and tasks are numbered without letters, 1 and 1.1
	 * @param spacing whether it sets a blank behind its codes
	 */
	public Numbering(FlatDigits flatDigits, boolean bare, CodeSpacing spacing) {
		this.flatDigits = flatDigits;
		this.bare = bare;
		this.spacing = spacing;
	}

	/** Tells whether names follow directly on codes. */
	boolean isTight() {
		return spacing.isTight();
	}

	/** Tells whether numbers without letters are codes. */
	boolean isBare() {
		return bare;
	}

	/** Returns how many figures codes like K01 have at least. */
	int flatDigits(char letter) {
		return flatDigits.of(letter);
	}

	/** Returns the last number that was used in a series, 0 for none; in a flat series the highest. */
	int last(char letter, List<Integer> parent) {
		return last.getOrDefault(new Series(letter, parent), 0);
	}

	/** Notes a code. */
	void use(CodeMatch code) {
		boolean flat = code.isFlat();
		last.merge(new Series(code.letter(), List.copyOf(code.parent())), code.number(), (before, now) -> flat ? Math.max(before, now) : now);
	}
}
