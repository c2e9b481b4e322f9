package guiju.rules.acceptance;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.model.Acceptance;
import guiju.model.Citation;
import guiju.model.OcsPackage.Literals;
import guiju.rules.Place;

/**
 * The line that a place is on, as an acceptance names it: the object, and for a line other than the object's first the
 * feature that it carries.
 */
record AcceptedLine(EObject subject, String line) {

	static AcceptedLine of(Acceptance acceptance) {
		return new AcceptedLine(acceptance.getSubject(), acceptance.getLine());
	}

	static AcceptedLine of(Place place) {
		if (place.object() instanceof Citation citation)
			return new AcceptedLine(citation.eContainer(), citation.eContainingFeature().getName());
		return new AcceptedLine(place.object(), hasLineOfItsOwn(place) ? place.feature().getName() : null);
	}

	private static boolean hasLineOfItsOwn(Place place) {
		EStructuralFeature feature = place.feature();
		if (feature == null || feature == Literals.CODED__CODE || !place.object().eIsSet(feature))
			return false;
		return place.object().eClass() == Literals.STANDARD || feature == Literals.TASK__LEVEL_TEXT
				|| feature == Literals.ELEMENT__REASON || feature == Literals.ATTITUDE__DEFINITION
				|| feature == Literals.VERSION__STATUS || feature == Literals.VERSION__NOTE;
	}
}
