package guiju.diff.proof;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.model.OcsPackage;
import guiju.model.path.ElementPath;

/**
 * The content of a standard: every printed value. Reasons, lines of 修正說明 and acceptances belong to one round of
 * revision and are none. No value and an empty one print the same and are the same.
 */
public final class Content {

	private static final Set<EStructuralFeature> OF_ONE_ROUND = Set.of(OcsPackage.Literals.ELEMENT__REASON,
			OcsPackage.Literals.STANDARD__REVISION_REASONS, OcsPackage.Literals.STANDARD__ACCEPTANCES);

	private Content() {}

	/** Throws where the content of a standard is other than expected, with the first place that differs. */
	public static void require(EObject expected, EObject actual) {
		if (expected.eClass() != actual.eClass())
			throw new ProofException(ElementPath.of(expected), expected.eClass().getName() + " ≠ " + actual.eClass().getName());
		for (EStructuralFeature feature : expected.eClass().getEAllStructuralFeatures())
			if (!feature.isDerived() && !OF_ONE_ROUND.contains(feature))
				require(feature, expected, actual);
	}

	private static void require(EStructuralFeature feature, EObject expected, EObject actual) {
		Object one = expected.eGet(feature);
		Object other = actual.eGet(feature);
		if (!(one instanceof List<?> many)) {
			if (!Objects.equals(printed(one), printed(other)))
				throw new ProofException(place(expected, feature), one + " ≠ " + other);
			return;
		}
		List<?> others = (List<?>) other;
		for (int i = 0; i < Math.min(many.size(), others.size()); i++)
			if (feature instanceof EReference)
				require((EObject) many.get(i), (EObject) others.get(i));
			else if (!Objects.equals(printed(many.get(i)), printed(others.get(i))))
				throw new ProofException(place(expected, feature) + "/" + i, many.get(i) + " ≠ " + others.get(i));
		if (many.size() != others.size())
			throw new ProofException(place(expected, feature), many.size() + " ≠ " + others.size());
	}

	private static Object printed(Object value) {
		return "".equals(value) ? null : value;
	}

	private static String place(EObject object, EStructuralFeature feature) {
		String path = ElementPath.of(object);
		return path.isEmpty() ? feature.getName() : path + "/" + feature.getName();
	}
}
