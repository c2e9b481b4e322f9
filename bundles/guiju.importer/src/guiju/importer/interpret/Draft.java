package guiju.importer.interpret;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import guiju.importer.conserve.TracedText;
import guiju.importer.repair.Entry;

/** An element of the main table whose text may still grow: its rest stands behind the next page break. */
final class Draft {

	final EObject object;
	/** The feature that the text goes into. */
	final EAttribute feature;
	/** Its code with what the source says of it, or null. */
	final Entry entry;
	/** The text so far, blanks and breaks not yet mended. */
	TracedText text;

	Draft(EObject object, EAttribute feature, Entry entry, TracedText text) {
		this.object = object;
		this.feature = feature;
		this.entry = entry;
		this.text = text;
	}

	boolean isCoded() {
		return entry != null;
	}

	/** Returns the numbers of the code, none without one. */
	List<Integer> numbers() {
		return entry == null ? List.of() : entry.numbers();
	}

	/** Returns the code, or a question mark. */
	String shown() {
		return entry == null ? "?" : entry.code().toString();
	}

	/** Returns the code, or the text of what has none. */
	String label() {
		return entry == null ? Fields.shown(text) : shown();
	}

	/** Returns all that the source says of it. */
	TracedText source() {
		if (entry == null)
			return text;
		return entry.printed().isEmpty() && entry.range() != null ? entry.range() : entry.printed().plus(text);
	}
}
