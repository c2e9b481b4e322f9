package guiju.diff.proof;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.diff.change.CitationList;
import guiju.diff.change.Located;
import guiju.model.Citation;
import guiju.model.Note;
import guiju.model.OcsFactory;
import guiju.model.OcsPackage;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.Version;

/** Writes values into elements of a standard in the making. */
final class PatchedValues {

	private PatchedValues() {}

	/** Gives an element the values of another one; of a standard also the lists of its head. */
	static void copy(EObject from, EObject to) {
		for (EAttribute attribute : to.eClass().getEAllAttributes())
			if (!attribute.isDerived() && attribute != OcsPackage.Literals.ELEMENT__REASON && from.eClass().getFeatureID(attribute) >= 0)
				to.eSet(attribute, attribute.isMany() ? new ArrayList<>((List<?>) from.eGet(attribute)) : from.eGet(attribute));
		if (from instanceof Standard head && to instanceof Standard made) {
			made.getCategories().addAll(EcoreUtil.copyAll(head.getCategories()));
			made.getOccupations().addAll(EcoreUtil.copyAll(head.getOccupations()));
			made.getIndustries().addAll(EcoreUtil.copyAll(head.getIndustries()));
		}
	}

	/** Gives an element a code and the text that it is known by. */
	static void name(EObject element, Located located) {
		String code = element instanceof Note ? "label" : element instanceof Version ? "version" : "code";
		if (element.eClass().getEStructuralFeature(code) != null)
			set(element, code, located.code());
		String text = element instanceof Version ? "note" : element.eClass().getEStructuralFeature("name") != null ? "name" : "text";
		set(element, text, located.text());
	}

	/** Gives a feature a value; citations are read from their list. */
	static void set(EObject element, String feature, String value) {
		EStructuralFeature found = element.eClass().getEStructuralFeature(feature);
		if (found instanceof EAttribute attribute && !attribute.isMany() && !attribute.isDerived())
			element.eSet(attribute, value == null ? null : EcoreUtil.createFromString(attribute.getEAttributeType(), value));
		else if (found instanceof EReference reference && element instanceof Task task)
			cite(task, reference, CitationList.parse(value));
		else
			throw new ProofException(feature, "no such value");
	}

	/** Makes a list of citations. */
	static void cite(Task task, EReference list, List<String> codes) {
		List<Citation> citations = list == OcsPackage.Literals.TASK__SKILLS ? task.getSkills() : task.getKnowledge();
		citations.clear();
		for (String code : codes) {
			Citation citation = OcsFactory.eINSTANCE.createCitation();
			citation.setCode(code);
			citations.add(citation);
		}
	}
}
