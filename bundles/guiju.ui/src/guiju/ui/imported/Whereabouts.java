package guiju.ui.imported;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.dsl.ParsedStandard;
import guiju.dsl.location.Region;
import guiju.importer.report.Decision;
import guiju.model.Standard;
import guiju.model.path.ElementPath;

/**
 * Finds the element that a decision of an import concerns in the text as it is by now. Paths and codes change with every insertion
 * and renumbering, words with every mending; what still agrees in most of them is the same element.
 */
public final class Whereabouts {

	private static final int SAME_WORDS = 4;
	private static final int SAME_CODE = 2;
	private static final int SAME_PATH = 1;

	private final Standard imported;

	/** Knows a standard as it was imported. */
	public Whereabouts(Standard imported) {
		this.imported = imported;
	}

	/** Returns where in a text a decision's element stands, {@link Regions#NONE} where it concerns none or none is left. */
	public Region find(Decision decision, ParsedStandard now) {
		EObject then = decision.element() == null ? null : ElementPath.find(imported, decision.element());
		return then == null ? Regions.NONE : new Regions(now).of(now(then, decision.element(), now.standard()), decision.feature());
	}

	private static EObject now(EObject then, String path, Standard now) {
		if (then instanceof Standard)
			return now;
		EObject best = null;
		int bestLikeness = 0;
		for (var all = now.eAllContents(); all.hasNext();) {
			EObject each = all.next();
			int likeness = each.eClass() == then.eClass() ? likeness(then, each) + (ElementPath.of(each).equals(path) ? SAME_PATH : 0) : 0;
			if (likeness > bestLikeness) {
				best = each;
				bestLikeness = likeness;
			}
		}
		return best;
	}

	private static int likeness(EObject then, EObject now) {
		return (agree(then, now, "name") || agree(then, now, "text") ? SAME_WORDS : 0) + (agree(then, now, "code") ? SAME_CODE : 0);
	}

	private static boolean agree(EObject then, EObject now, String name) {
		EStructuralFeature feature = then.eClass().getEStructuralFeature(name);
		return feature != null && then.eIsSet(feature) && (feature.isMany() ? EcoreUtil.equals(then, now) : Objects.equals(then.eGet(feature), now.eGet(feature)));
	}
}
