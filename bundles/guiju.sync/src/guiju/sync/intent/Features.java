package guiju.sync.intent;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.model.Note;
import guiju.model.OcsPackage.Literals;
import guiju.sync.refusal.Refusal.Cause;
import guiju.sync.refusal.RefusedException;

/** What fits where. */
public final class Features {

	private Features() {}

	/** Refuses a place that does not take an element of a type, or a position that there is not. */
	public static void requirePlace(EObject parent, EReference feature, EClass type, int index) {
		if (feature == null || !feature.isContainment() || feature == Literals.STANDARD__ACCEPTANCES
				|| !parent.eClass().getEAllContainments().contains(feature) || !feature.getEReferenceType().isSuperTypeOf(type) || type == Literals.NOTE && feature != Literals.STANDARD__NOTES)
			throw RefusedException.of(Cause.MISFIT, "wrongPlace", type.getName());
		int size = ((List<?>) parent.eGet(feature)).size();
		if (index < 0 || index > size)
			throw RefusedException.of(Cause.MISFIT, "wrongPosition", index, size);
	}

	/** Refuses to move an element below itself. */
	public static void requireOutside(EObject element, EObject parent) {
		if (EcoreUtil.isAncestor(element, parent))
			throw RefusedException.of(Cause.MISFIT, "ownDescendant");
	}

	/** Refuses a value that an element does not have, or that is not set by itself. */
	public static void requireValue(EObject element, EStructuralFeature feature, boolean many) {
		if (!(feature instanceof EAttribute) || !element.eClass().getEAllAttributes().contains(feature) || feature.isDerived()
				|| feature == Literals.ACCEPTANCE__LINE || feature.isMany() != many)
			throw RefusedException.of(Cause.MISFIT, "noSuchValue", element.eClass().getName());
	}

	/** Refuses a position that a list of values does not have. */
	public static void requireIndex(List<?> values, int index, int last) {
		if (index < 0 || index > last)
			throw RefusedException.of(Cause.MISFIT, "wrongPosition", index, Math.max(0, last));
	}

	/** Returns the position of an element among its siblings of one feature. */
	public static int index(EObject element) {
		return ((List<?>) element.eContainer().eGet(element.eContainmentFeature())).indexOf(element);
	}

	/** Returns the feature that holds what is copied from an element, where a parent has one for it, else null. */
	public static EReference placeFor(EObject parent, EObject element) {
		EReference own = element.eContainmentFeature();
		if (parent.eClass().getEAllContainments().contains(own))
			return own;
		boolean item = element.eClass() == Literals.ITEM && !(element instanceof Note);
		return item && parent.eClass().getEAllContainments().contains(Literals.ITEM__CHILDREN) ? Literals.ITEM__CHILDREN : null;
	}
}
