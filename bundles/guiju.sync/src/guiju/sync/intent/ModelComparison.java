package guiju.sync.intent;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.model.path.ElementPath;

/** Compares two models by all that they say, and tells where they differ. */
public final class ModelComparison {

	private ModelComparison() {}

	/** Returns the first place where the second model is other than the first, or null. */
	public static String difference(EObject expected, EObject actual) {
		if (expected.eClass() != actual.eClass())
			return ElementPath.of(expected) + ": " + expected.eClass().getName() + " ≠ " + actual.eClass().getName();
		for (EStructuralFeature feature : expected.eClass().getEAllStructuralFeatures()) {
			String difference = feature.isDerived() ? null : difference(expected, actual, feature);
			if (difference != null)
				return difference;
		}
		return null;
	}

	private static String difference(EObject expected, EObject actual, EStructuralFeature feature) {
		Object before = expected.eGet(feature);
		Object after = actual.eGet(feature);
		if (!(feature instanceof EReference reference))
			return Objects.equals(before, after) ? null : place(expected, feature) + quoted(before) + " ≠ " + quoted(after);
		if (!reference.isContainment())
			return Objects.equals(path(before), path(after)) ? null : place(expected, feature) + path(before) + " ≠ " + path(after);
		List<?> parts = (List<?>) before;
		List<?> others = (List<?>) after;
		for (int i = 0; i < parts.size() && i < others.size(); i++) {
			String difference = difference((EObject) parts.get(i), (EObject) others.get(i));
			if (difference != null)
				return difference;
		}
		return parts.size() == others.size() ? null : place(expected, feature) + parts.size() + " ≠ " + others.size();
	}

	private static String place(EObject object, EStructuralFeature feature) {
		String path = ElementPath.of(object);
		return (path.isEmpty() ? "" : path + "/") + feature.getName() + ": ";
	}

	private static String quoted(Object value) {
		return value instanceof String text ? "“" + text.replace("\n", "⏎") + "”" : String.valueOf(value);
	}

	private static String path(Object object) {
		return object == null ? null : ElementPath.of((EObject) object);
	}
}
