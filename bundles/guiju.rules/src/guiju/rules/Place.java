package guiju.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where in a standard a finding is. Rules know only the model; whoever has the text turns a place into a region of it.
 *
 * @param object the object; a missing thing is reported at the object that lacks it
 * @param feature the feature whose value is marked, or null for the object's beginning: its code, else its keyword or name
 * @param index the position in a feature of many values, else 0
 * @param offset where within the value the marked part begins, in UTF-16 units
 * @param length how long the marked part is; -1 for the whole value
 */
public record Place(EObject object, EStructuralFeature feature, int index, int offset, int length) {

	/** The beginning of an object: its code where it has one. */
	public static Place of(EObject object) {
		return new Place(object, null, 0, 0, -1);
	}

	/** The value of a feature of one value; the object's beginning where the feature has no value. */
	public static Place of(EObject object, EStructuralFeature feature) {
		return new Place(object, feature, 0, 0, -1);
	}

	/** Part of the value of a feature. */
	public static Place part(EObject object, EStructuralFeature feature, int index, int offset, int length) {
		return new Place(object, feature, index, offset, length);
	}
}
