package guiju.rules.note;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.model.Note;
import guiju.model.OcsPackage.Literals;
import guiju.model.reference.References;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;

/**
 * Every note with a label has a marker, or is at least spoken of in a text. Of two notes with one label the later one can
 * have none, since its marker leads to the first; it is reported here too.
 */
public final class NoteUnused implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.NOTE_UNUSED);
	}

	@Override
	public void check(StandardCheck check) {
		if (check.standard().getNotes().isEmpty())
			return;
		Set<String> marked = Markers.labels(check);
		Set<String> seen = new HashSet<>();
		List<Note> unmarked = new ArrayList<>();
		for (Note note : check.standard().getNotes()) {
			String label = References.label(note.getLabel());
			if (label.isEmpty())
				continue;
			if (!seen.add(label))
				report(note, Message.of("note.twice", label), check);
			else if (!marked.contains(label))
				unmarked.add(note);
		}
		if (!unmarked.isEmpty())
			reportUnmentioned(unmarked, check);
	}

	private static void reportUnmentioned(List<Note> unmarked, StandardCheck check) {
		Set<String> mentioned = Markers.mentioned(check);
		for (Note note : unmarked)
			if (!mentioned.contains(References.label(note.getLabel())))
				report(note, Message.of("note.unused", References.label(note.getLabel())), check);
	}

	private static void report(Note note, Message wrong, StandardCheck check) {
		check.report(FindingCode.NOTE_UNUSED, Place.of(note, Literals.NOTE__LABEL), wrong, Message.of("note.delete"));
	}
}
