package guiju.ui.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import guiju.model.Coded;
import guiju.model.Note;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.model.Version;
import guiju.model.reference.Reference;
import guiju.model.reference.References;
import guiju.sync.key.ElementKey;
import guiju.sync.plan.Draft;
import guiju.sync.plan.FreeCodes;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.Snapshot;
import guiju.ui.form.NextCode;

/** What can be put in at a row, and with which code. */
final class NewElements {

	/**
	 * A place for a new element.
	 *
	 * @param parent what is to hold it
	 * @param place in which of its lists
	 * @param index at which position
	 * @param behind whether that is behind the row itself, and not below it
	 */
	record Choice(ElementKey parent, EReference place, int index, boolean behind) {

		/** Tells whether a citation is to be chosen, and nothing new to be written. */
		boolean isCitation() {
			return place.getEReferenceType() == Literals.CITATION;
		}
	}

	private NewElements() {}

	/** Returns what may be new at a row, the most natural first: what is like the row itself, then what belongs below it. */
	static List<Choice> at(Rows rows, Row row) {
		EObject object = rows.object(row).orElse(null);
		if (object == null)
			return List.of();
		ElementKey key = Rows.key(row).orElseThrow();
		if (row instanceof Row.Group group)
			return group.feature() == Literals.STANDARD__ACCEPTANCES ? List.of()
					: List.of(new Choice(key, group.feature(), size(object, group.feature()), false));
		List<Choice> choices = new ArrayList<>();
		EReference own = object.eContainmentFeature();
		if (own != null && own != Literals.STANDARD__ACCEPTANCES)
			choices.add(new Choice(rows.snapshot().tree().key(object.eContainer()), own, ((List<?>) object.eContainer().eGet(own)).indexOf(object) + 1, true));
		for (EReference below : object.eClass().getEAllContainments())
			if (below != Literals.STANDARD__ACCEPTANCES)
				choices.add(new Choice(key, below, size(object, below), false));
		// Most are there from the beginning, and are written in the form of the standard.
		choices.sort(Comparator.comparing(choice -> choice.place().getEReferenceType() == Literals.CLASSIFICATION));
		return choices;
	}

	private static int size(EObject object, EReference feature) {
		return ((List<?>) object.eGet(feature)).size();
	}

	/** Returns the edit that puts a new element there, with the next code where its kind has codes. */
	static TreeEdit.Insert insert(Snapshot snapshot, Choice choice) {
		return new TreeEdit.Insert(choice.parent(), choice.index(), draft(snapshot, choice));
	}

	private static Draft draft(Snapshot snapshot, Choice choice) {
		EReference place = choice.place();
		EClass type = place.getEReferenceType();
		Draft draft = Draft.of(place);
		if (type == Literals.NOTE)
			return draft.with(Literals.NOTE__LABEL, label(snapshot));
		if (type == Literals.VERSION)
			return version(snapshot.parsed().standard(), draft);
		if (type == Literals.REVISION_REASON)
			return draft.with(Literals.REVISION_REASON__CODE, firstCode(snapshot.parsed().standard()));
		if (!Literals.CODED.isSuperTypeOf(type))
			return draft;
		String code = NextCode.of(snapshot, choice.parent(), place);
		return code == null ? draft : draft.with(Literals.CODED__CODE, code);
	}

	/** A note that a text names already, and that is not there, is the one that is missed. */
	private static String label(Snapshot snapshot) {
		Set<String> there = snapshot.parsed().standard().getNotes().stream().map(Note::getLabel).map(References::label).collect(Collectors.toSet());
		return References.in(snapshot.text()).stream().filter(reference -> reference.kind() == Reference.Kind.NOTE).map(Reference::key).filter(label -> !there.contains(label))
				.findFirst().orElseGet(() -> new FreeCodes(snapshot.text()).takeLabel("1"));
	}

	private static String firstCode(Standard standard) {
		return standard.getDuties().stream().map(Coded::getCode).filter(Objects::nonNull).findFirst().orElse("T1");
	}

	private static Draft version(Standard standard, Draft draft) {
		int last = 0;
		for (Version version : standard.getVersions())
			if (version.getVersion() != null && version.getVersion().matches("[Vv]\\d{1,4}"))
				last = Math.max(last, Integer.parseInt(version.getVersion().substring(1)));
		Draft numbered = draft.with(Literals.VERSION__VERSION, "V" + (last + 1));
		return standard.getCode() == null ? numbered : numbered.with(Literals.CODED__CODE, standard.getCode());
	}
}
