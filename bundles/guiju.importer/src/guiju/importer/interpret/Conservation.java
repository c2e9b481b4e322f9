package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.importer.cells.Place;
import guiju.importer.conserve.Fate;
import guiju.importer.conserve.TracedText;
import guiju.importer.report.FieldOrigin;

/** Books every character that stands in a field of the finished standard, and tells where each field comes from. */
final class Conservation {

	private final Context context;
	private final List<FieldOrigin> origins = new ArrayList<>();

	private Conservation(Context context) {
		this.context = context;
	}

	/** Books all fields and returns their origins, in the order of the standard. */
	static List<FieldOrigin> settle(Context context) {
		Conservation conservation = new Conservation(context);
		conservation.object(context.standard(), "");
		return List.copyOf(conservation.origins);
	}

	/** All that a standard holds it holds in lists. */
	private void object(EObject object, String path) {
		Map<EStructuralFeature, TracedText> values = new LinkedHashMap<>();
		context.fields().each(object, values::put);
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures())
			if (values.containsKey(feature))
				field(object, path, feature, values.get(feature));
		for (EReference reference : object.eClass().getEAllContainments()) {
			List<?> children = (List<?>) object.eGet(reference);
			for (int i = 0; i < children.size(); i++)
				object((EObject) children.get(i), (path.isEmpty() ? "" : path + "/") + reference.getName() + "/" + i);
		}
	}

	/** A value that is not what its origin says has lost it; better too little is booked than too much. */
	private void field(EObject object, String path, EStructuralFeature feature, TracedText origin) {
		Object value = object.eGet(feature);
		String text = value instanceof List<?> list ? String.join("\n", list.stream().map(String::valueOf).toList()) : String.valueOf(value);
		if (!text.equals(origin.toString()))
			return;
		context.ledger().book(origin, Fate.FIELD);
		List<Place> places = context.ledger().places(origin);
		if (!places.isEmpty())
			origins.add(new FieldOrigin(path, feature.getName(), places));
	}
}
