package guiju.report.rows;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** An element with its path, found on the way down: asking an element for its path costs a search at every step up. */
record Place(EObject element, String path) {

	/** Returns the places below this one. */
	List<Place> children(EReference feature) {
		List<?> children = (List<?>) element.eGet(feature);
		List<Place> places = new ArrayList<>(children.size());
		String above = (path.isEmpty() ? "" : path + "/") + feature.getName() + "/";
		for (int i = 0; i < children.size(); i++)
			places.add(new Place((EObject) children.get(i), above + i));
		return places;
	}
}
