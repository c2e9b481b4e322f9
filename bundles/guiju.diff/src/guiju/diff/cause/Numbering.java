package guiju.diff.cause;

import java.util.List;

import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;
import guiju.model.code.ElementCode;
import guiju.model.reference.References;

/**
 * What a code says as a number: its own among its siblings, and those of the elements above.
 *
 * @param own the last number
 * @param above the numbers before it; none for codes that count through the document
 */
record Numbering(int own, List<Integer> above) {

	private static final int LONGEST_LABEL = 6;

	/** Returns the numbering of an element, or null where its code says no number. */
	static Numbering of(Entry entry) {
		if (entry.type() == ElementType.NOTE) {
			String label = References.label(entry.code());
			return label.matches("[0-9]{1," + LONGEST_LABEL + "}") ? new Numbering(Integer.parseInt(label), List.of()) : null;
		}
		return ElementCode.parse(entry.code()).map(code -> new Numbering(code.number(), code.parentNumbers())).orElse(null);
	}
}
