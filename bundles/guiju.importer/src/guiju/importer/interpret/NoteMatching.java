package guiju.importer.interpret;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

import guiju.importer.conserve.TracedText;
import guiju.importer.label.NoteNumber;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.model.Note;
import guiju.model.OcsPackage.Literals;
import guiju.model.reference.Reference;
import guiju.model.reference.References;

/** Spells the labels of notes as the texts above mark them, where both only differ in their figures: 註一 and 【註1】. */
final class NoteMatching {

	private final Context context;
	private final Set<String> marked = new HashSet<>();
	private final Set<String> defined = new HashSet<>();

	private NoteMatching(Context context) {
		this.context = context;
	}

	/** Matches the notes of the standard, once all of its texts are known. */
	static void match(Context context) {
		NoteMatching matching = new NoteMatching(context);
		if (context.standard().getNotes().isEmpty())
			return;
		for (Iterator<EObject> all = context.standard().eAllContents(); all.hasNext();)
			matching.learn(all.next());
		context.standard().getNotes().forEach(note -> matching.defined.add(References.label(note.getLabel())));
		context.standard().getNotes().forEach(matching::match);
	}

	private void learn(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes())
			if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isMany())
				for (Reference reference : References.in((String) object.eGet(attribute)))
					if (reference.kind() == Reference.Kind.NOTE)
						marked.add(reference.key());
	}

	private void match(Note note) {
		String label = References.label(note.getLabel());
		int number = NoteNumber.of(label);
		if (number == 0 || marked.contains(label))
			return;
		String other = label.charAt(0) <= '9' ? NoteNumber.chinese(number) : String.valueOf(number);
		if (!marked.contains(other) || !defined.add(other))
			return;
		TracedText printed = context.fields().origin(note, Literals.NOTE__LABEL);
		TracedText.Builder spelled = new TracedText.Builder();
		for (int i = 0; i < other.length(); i++)
			if (i < printed.length())
				spelled.spell(other.charAt(i), printed, i);
			else
				spelled.added(other.charAt(i));
		context.layout(printed);
		context.fields().exact(note, Literals.NOTE__LABEL, spelled.build());
		context.log().add(DecisionKind.MARKER_SPELLED, Confidence.LIKELY, false, printed, note, Literals.NOTE__LABEL, printed.toString(), other);
	}
}
