package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.conserve.TracedText;
import guiju.importer.conserve.Visible;
import guiju.importer.label.HeadField;

/** Finds labels of the head with colons within a text: some layouts print the head as lines, or a part of it in one cell. */
final class HeadLabels {

	/**
	 * A label and what stands behind it.
	 *
	 * @param field what the label names; null for what stands before the first label
	 * @param label the label with its colon
	 * @param value the text up to the next label
	 */
	record Part(HeadField field, TracedText label, TracedText value) {}

	private static final int LONGEST = 24;

	private HeadLabels() {}

	/** Tells whether a text begins with a label and a colon. */
	static boolean begin(TracedText text) {
		return HeadField.valueAfterColon(text.trimmed()) > 0;
	}

	/** Returns the parts of a text; one without a label where there is none. */
	static List<Part> of(TracedText text) {
		List<Part> parts = new ArrayList<>();
		HeadField field = null;
		int label = 0;
		int value = 0;
		for (int at = 0; at < text.length(); at++) {
			int colon = mayBegin(text, at, value) ? colon(text, at) : -1;
			if (colon < 0)
				continue;
			add(parts, field, text.subSequence(label, value), text.subSequence(value, at));
			field = HeadField.of(text.subSequence(at, colon));
			label = at;
			value = colon + 1;
			at = colon;
		}
		add(parts, field, text.subSequence(label, value), text.from(value));
		return parts;
	}

	private static void add(List<Part> parts, HeadField field, TracedText label, TracedText value) {
		if (field != null || !value.isBlank())
			parts.add(new Part(field, label, value.trimmed()));
	}

	private static boolean mayBegin(TracedText text, int at, int valueStart) {
		return !Visible.isBlank(text.charAt(at)) && (at == 0 || at == valueStart || Visible.isBlank(text.charAt(at - 1)));
	}

	/** Returns where the colon behind the label stands that begins at an index, or -1. */
	private static int colon(TracedText text, int at) {
		for (int i = at + 2; i < text.length() && i <= at + LONGEST; i++)
			if (text.charAt(i) == ':' || text.charAt(i) == '：')
				return HeadField.of(text.subSequence(at, i)) == null ? -1 : i;
		return -1;
	}
}
