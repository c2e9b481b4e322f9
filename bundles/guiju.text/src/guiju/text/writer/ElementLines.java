package guiju.text.writer;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.model.Citation;
import guiju.model.NameKind;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.text.keyword.Vocabulary;

/** Puts elements and their fields into lines. */
final class ElementLines {

	private final LineCollector lines;
	private final Heads heads;
	private final String comma;

	ElementLines(LineCollector lines, Vocabulary vocabulary) {
		this.lines = lines;
		heads = new Heads(lines, vocabulary);
		comma = vocabulary == Vocabulary.CHINESE ? "、" : ", ";
	}

	/** Adds the line of an element and all lines below it. */
	void element(EObject element, int depth) {
		EAttribute text = Parts.text(element.eClass());
		if (text == null)
			throw new IllegalArgumentException("has no line of its own: " + element.eClass().getName());
		lines.text(element, null, depth, heads.element(element), lines.value(element, text));
		for (EStructuralFeature feature : Parts.below(element.eClass()))
			part(element, feature, depth + 1);
	}

	/** Adds the lines of one feature: of a field, of a list of citations, or of all elements that it holds. */
	void part(EObject owner, EStructuralFeature feature, int depth) {
		if (feature == Literals.TASK__KNOWLEDGE || feature == Literals.TASK__SKILLS)
			citations(owner, (EReference) feature, depth);
		else if (feature instanceof EReference children)
			for (Object child : (List<?>) owner.eGet(children))
				element((EObject) child, depth);
		else
			field(owner, feature, depth);
	}

	private void field(EObject owner, EStructuralFeature feature, int depth) {
		if (feature == Literals.STANDARD__DEVELOPERS)
			for (String developer : ((Standard) owner).getDevelopers())
				text(owner, feature, depth, lines.value(owner, feature, developer));
		else if (isValue(feature))
			value(owner, feature, depth);
		else if (feature == Literals.STANDARD__NAME)
			name((Standard) owner, depth);
		else
			text(owner, feature, depth, lines.value(owner, feature));
	}

	private void text(EObject owner, EStructuralFeature feature, int depth, String text) {
		if (text != null)
			lines.text(owner, feature, depth, heads.field(owner, feature) + ":", text);
	}

	/** The name's line is written without a name too where it says something else, or something stands below it. */
	private void name(Standard standard, int depth) {
		String name = lines.value(standard, Literals.STANDARD__NAME);
		if (name != null || standard.getNameKind() == NameKind.JOB_FAMILY || Slot.clean(standard.getReason()) != null)
			lines.text(standard, Literals.STANDARD__NAME, depth, heads.field(standard, Literals.STANDARD__NAME) + ":", name);
	}

	/** The first line of a standard is always written: it tells what the file is, and an acceptance may stand above it. */
	private void value(EObject owner, EStructuralFeature feature, int depth) {
		String value = lines.value(owner, feature);
		boolean first = feature == Literals.CODED__CODE;
		if (value != null || first)
			lines.line(owner, first ? null : feature, depth, heads.field(owner, feature) + (value == null ? "" : " " + value));
	}

	private void citations(EObject task, EReference feature, int depth) {
		List<?> cited = (List<?>) task.eGet(feature);
		if (cited.isEmpty())
			return;
		String codes = cited.stream().map(citation -> lines.value((Citation) citation, Literals.CITATION__CODE))
				.collect(Collectors.joining(comma));
		lines.line(task, feature, depth, heads.field(task, feature) + " " + codes);
	}

	/** Tells whether a field is written without a colon: what it holds ends with the line. */
	private static boolean isValue(EStructuralFeature feature) {
		return feature == Literals.CODED__CODE || feature == Literals.STANDARD__LEVEL_TEXT || feature == Literals.STANDARD__VALID_UNTIL_TEXT
				|| feature == Literals.TASK__LEVEL_TEXT;
	}
}
