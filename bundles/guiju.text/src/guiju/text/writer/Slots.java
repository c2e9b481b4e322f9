package guiju.text.writer;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.model.Acceptance;
import guiju.model.Attitude;
import guiju.model.Citation;
import guiju.model.Classification;
import guiju.model.Definition;
import guiju.model.Note;
import guiju.model.OcsPackage.Literals;
import guiju.model.RevisionKind;
import guiju.model.RevisionReason;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.Version;
import guiju.model.code.ElementKind;

/** The slot that a value of a model is written into; it may depend on the values beside it. */
public final class Slots {

	private Slots() {}

	/** Returns the slot of one of an object's attributes of type string. */
	public static Slot of(EObject owner, EStructuralFeature feature) {
		if (feature == Literals.CODED__CODE)
			return code(owner);
		return switch (owner) {
			case Standard standard -> feature == Literals.STANDARD__LEVEL_TEXT || feature == Literals.STANDARD__VALID_UNTIL_TEXT
					? Slot.VALUE : Slot.TEXT;
			case Classification classification -> feature == Literals.CLASSIFICATION__CODE ? Slot.WORD : Slot.TEXT;
			case Task task -> feature == Literals.TASK__LEVEL_TEXT ? Slot.LEVEL : Slot.TEXT;
			case Citation citation -> isFirst(citation) ? Slot.FIRST_CITATION : Slot.CITATION;
			case Definition definition -> feature == Literals.DEFINITION__NAME ? name(definition) : Slot.TEXT;
			case Note note -> feature == Literals.NOTE__LABEL ? label(note) : Slot.TEXT;
			case RevisionReason reason -> feature == Literals.REVISION_REASON__TEXT ? Slot.TEXT : revision(reason, feature);
			case Version version -> version(version, feature);
			case Acceptance acceptance -> feature == Literals.ACCEPTANCE__FINDING ? Slot.FINDING : Slot.REMARK;
			default -> Slot.TEXT;
		};
	}

	private static Slot code(EObject owner) {
		ElementKind kind = ElementKind.of(owner);
		if (kind == null)
			return owner instanceof Version ? Slot.VERSION_CODE : Slot.VALUE;
		return switch (kind) {
			case DUTY -> Slot.DUTY_CODE;
			case TASK -> Slot.TASK_CODE;
			case OUTPUT -> Slot.OUTPUT_CODE;
			case INDICATOR -> Slot.INDICATOR_CODE;
			case KNOWLEDGE -> Slot.KNOWLEDGE_CODE;
			case SKILL -> Slot.SKILL_CODE;
			case ATTITUDE -> Slot.ATTITUDE_CODE;
		};
	}

	private static Slot revision(RevisionReason reason, EStructuralFeature feature) {
		if (feature == Literals.REVISION_REASON__CITATION)
			return reason.getKind() == RevisionKind.CITATION ? Slot.WORD : Slot.NONE;
		if (reason.getKind() == RevisionKind.LEVEL)
			return Slot.LEVEL_SUBJECT;
		return reason.getKind() == RevisionKind.CITATION && has(reason.getCitation()) ? Slot.NEEDED_WORD : Slot.WORD;
	}

	private static Slot version(Version version, EStructuralFeature feature) {
		if (feature == Literals.VERSION__VERSION)
			return Slot.VERSION;
		if (feature == Literals.VERSION__DATE_TEXT)
			return has(version.getCode()) ? Slot.WORD : Slot.DATE_ALONE;
		return Slot.TEXT;
	}

	private static Slot name(Definition definition) {
		return definition instanceof Attitude || has(definition.getCode()) ? Slot.TEXT : Slot.UNCODED_NAME;
	}

	/** A footnote without a parent is about to be put among the footnotes. */
	private static Slot label(Note note) {
		boolean misplaced = note.eContainer() != null && note.eContainmentFeature() != Literals.STANDARD__NOTES;
		return misplaced ? Slot.NOTE_ELSEWHERE : Slot.WORD;
	}

	private static boolean isFirst(Citation citation) {
		EObject task = citation.eContainer();
		return task == null || ((List<?>) task.eGet(citation.eContainmentFeature())).get(0) == citation;
	}

	private static boolean has(String value) {
		return Slot.clean(value) != null;
	}
}
