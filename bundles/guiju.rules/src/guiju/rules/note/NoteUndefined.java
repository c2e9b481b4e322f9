package guiju.rules.note;

import java.util.LinkedHashSet;
import java.util.Set;

import guiju.model.Note;
import guiju.model.Standard;
import guiju.model.code.Characters;
import guiju.model.reference.Reference;
import guiju.model.reference.References;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.Text;

/** Every marker 【註1】 has a note of its label. If exactly one note stands without marker, it is probably meant. */
public final class NoteUndefined implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.NOTE_UNDEFINED);
	}

	@Override
	public void check(StandardCheck check) {
		Set<String> defined = null;
		String spare = null;
		for (Text text : check.texts())
			for (Reference marker : Markers.in(text)) {
				if (defined == null)
					defined = Markers.defined(check.standard());
				if (defined.contains(marker.key()))
					continue;
				if (spare == null)
					spare = spare(check);
				report(text, marker, spare, check);
			}
	}

	/** Returns the label of the only note without marker, or nothing where there is none or more than one. */
	private static String spare(StandardCheck check) {
		Standard standard = check.standard();
		Set<String> spare = new LinkedHashSet<>();
		for (Note note : standard.getNotes())
			if (note.getLabel() != null)
				spare.add(References.label(note.getLabel()));
		spare.removeAll(Markers.labels(check));
		return spare.size() == 1 ? spare.iterator().next() : "";
	}

	private static void report(Text text, Reference marker, String spare, StandardCheck check) {
		int start = marker.start();
		while (isWithinMarker(text.value().charAt(start - 1)))
			start--;
		while (start < marker.start() && Characters.isBlank(text.value().charAt(start)))
			start++;
		Message add = Message.of("note.add", marker.key());
		Message wrong = Message.of("note.undefined", marker.key());
		if (spare.isEmpty())
			check.report(FindingCode.NOTE_UNDEFINED, text.part(start, marker.end() - start), wrong, add);
		else
			check.report(FindingCode.NOTE_UNDEFINED, text.part(start, marker.end() - start), wrong, Message.of("note.change", spare), add);
	}

	/** The word 註 is marked with its label; of 【註1、2】 the second label stands alone. */
	private static boolean isWithinMarker(char c) {
		return c != '【' && "、，,；;".indexOf(c) < 0;
	}
}
