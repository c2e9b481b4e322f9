package guiju.rules.note;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.model.Note;
import guiju.model.OcsPackage.Literals;
import guiju.model.RevisionReason;
import guiju.model.Standard;
import guiju.model.Version;
import guiju.model.code.Characters;
import guiju.model.reference.Reference;
import guiju.model.reference.References;
import guiju.rules.StandardCheck;
import guiju.rules.Text;

/** The markers in a standard's texts. Reasons and the history speak of other versions, whose notes are not these. */
final class Markers {

	private Markers() {}

	/** Tells whether markers in a text mean notes of this standard. */
	static boolean areOfThisStandard(Text text) {
		return text.feature() != Literals.ELEMENT__REASON && !(text.object() instanceof Version || text.object() instanceof RevisionReason);
	}

	/** Returns the note references of a text. */
	static List<Reference> in(Text text) {
		if (text.value().indexOf('【') < 0 || !areOfThisStandard(text))
			return List.of();
		List<Reference> references = References.in(text.value());
		return references.stream().allMatch(Markers::isNote) ? references : references.stream().filter(Markers::isNote).toList();
	}

	/** Returns the labels that markers name; a note does not mark itself. */
	static Set<String> labels(StandardCheck check) {
		Set<String> labels = new HashSet<>();
		for (Text text : check.texts()) {
			List<Reference> markers = in(text);
			String own = markers.isEmpty() ? "" : ownLabel(text);
			for (Reference marker : markers)
				if (!marker.key().equals(own))
					labels.add(marker.key());
		}
		return labels;
	}

	/** Returns the labels that notes define. */
	static Set<String> defined(Standard standard) {
		Set<String> labels = new HashSet<>();
		for (Note note : standard.getNotes())
			if (note.getLabel() != null)
				labels.add(References.label(note.getLabel()));
		return labels;
	}

	/** Returns the labels that texts speak of in other words than a marker, as in （註1） or 詳註 1. */
	static Set<String> mentioned(StandardCheck check) {
		Set<String> labels = new HashSet<>();
		for (Text text : check.texts())
			if (text.value().indexOf('註') >= 0 && areOfThisStandard(text))
				addMentioned(text, labels);
		return labels;
	}

	private static void addMentioned(Text text, Set<String> labels) {
		String value = text.value();
		String own = ownLabel(text);
		for (int i = value.indexOf('註'); i >= 0; i = value.indexOf('註', i + 1)) {
			int start = i + 1;
			while (start < value.length() && Characters.isBlank(value.charAt(start)))
				start++;
			int end = start;
			while (end < value.length() && isLabelCharacter(Characters.narrow(value.charAt(end))))
				end++;
			String label = References.label(value.substring(start, end));
			if (!label.equals(own))
				labels.add(label);
		}
	}

	private static String ownLabel(Text text) {
		return text.object() instanceof Note note ? References.label(note.getLabel()) : "";
	}

	private static boolean isLabelCharacter(char c) {
		return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || "一二三四五六七八九十".indexOf(c) >= 0;
	}

	private static boolean isNote(Reference reference) {
		return reference.kind() == Reference.Kind.NOTE;
	}
}
