package guiju.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One text of a standard as committees write it; codes, dates and the like are none.
 *
 * @param object whose text it is
 * @param feature which of its texts
 * @param index the position in a feature of many values, else 0
 * @param value the text, never null or empty; paragraphs are parted by \n
 */
public record Text(EObject object, EStructuralFeature feature, int index, String value) {

	/** Returns the place of a part of this text. */
	public Place part(int offset, int length) {
		return Place.part(object, feature, index, offset, length);
	}
}
