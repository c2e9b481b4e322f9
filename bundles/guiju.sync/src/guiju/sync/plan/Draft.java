package guiju.sync.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * An element that is to be: where it goes, its values, and what is below it. Unmodifiable.
 *
 * @param place the feature that is to hold it, which tells a prerequisite from a remark and a category from an industry
 * @param values its values
 * @param children what it contains
 */
public record Draft(EReference place, Map<EAttribute, Object> values, List<Draft> children) {

	/** Copies the values and children. */
	public Draft {
		values = Map.copyOf(values);
		children = List.copyOf(children);
	}

	/** Returns a draft without values for a place. */
	public static Draft of(EReference place) {
		return new Draft(place, Map.of(), List.of());
	}

	/** Returns a draft that says what an element of a model says. */
	public static Draft of(EObject element) {
		Draft draft = of(element.eContainmentFeature());
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures())
			if (feature instanceof EAttribute attribute && !attribute.isDerived() && element.eIsSet(attribute))
				draft = draft.with(attribute, element.eGet(attribute));
		for (EObject child : element.eContents())
			draft = draft.with(of(child));
		return draft;
	}

	/** Returns this draft with a value. */
	public Draft with(EAttribute feature, Object value) {
		Map<EAttribute, Object> all = new LinkedHashMap<>(values);
		if (value == null)
			all.remove(feature);
		else
			all.put(feature, value);
		return new Draft(place, all, children);
	}

	/** Returns this draft with one child more. */
	public Draft with(Draft child) {
		List<Draft> all = new ArrayList<>(children);
		all.add(child);
		return new Draft(place, values, all);
	}

	/** Makes the element. */
	@SuppressWarnings("unchecked")
	public EObject create() {
		EObject element = EcoreUtil.create(place.getEReferenceType());
		values.forEach(element::eSet);
		for (Draft child : children)
			((List<EObject>) element.eGet(child.place())).add(child.create());
		return element;
	}
}
