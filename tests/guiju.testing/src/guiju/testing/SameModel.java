package guiju.testing;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.model.path.ElementPath;

/** Compares two models and says where they differ, which {@code EcoreUtil.equals} does not. */
public final class SameModel {

	private SameModel() {}

	/** Fails at the first place where the second model is other than the first. */
	public static void require(EObject expected, EObject actual) {
		String difference = difference(expected, actual);
		if (difference != null)
			throw new AssertionError(difference);
		if (!EcoreUtil.equals(expected, actual))
			throw new AssertionError("The models differ, but no value does.");
	}

	private static String difference(EObject expected, EObject actual) {
		if (expected.eClass() != actual.eClass())
			return at(expected, expected.eClass().getName(), actual.eClass().getName());
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
		String place = ElementPath.of(expected) + " " + feature.getName();
		if (!(feature instanceof EReference reference))
			return Objects.equals(before, after) ? null : place + ": " + before + " ≠ " + after;
		if (!reference.isContainment())
			return Objects.equals(path(before), path(after)) ? null : place + ": " + path(before) + " ≠ " + path(after);
		List<?> parts = (List<?>) before;
		List<?> others = (List<?>) after;
		for (int i = 0; i < parts.size() && i < others.size(); i++) {
			String difference = difference((EObject) parts.get(i), (EObject) others.get(i));
			if (difference != null)
				return difference;
		}
		return parts.size() == others.size() ? null : place + ": " + parts.size() + " ≠ " + others.size() + " entries";
	}

	private static String path(Object object) {
		return object == null ? null : ElementPath.of((EObject) object);
	}

	private static String at(EObject object, String expected, String actual) {
		return ElementPath.of(object) + ": " + expected + " ≠ " + actual;
	}
}
