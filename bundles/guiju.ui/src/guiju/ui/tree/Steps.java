package guiju.ui.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import guiju.model.Acceptance;
import guiju.sync.key.ElementKey;
import guiju.sync.key.KeyTree;
import guiju.sync.plan.TreeEdit;

/** Moving by one step: among siblings, and from the end of one parent into the next of its kind. */
final class Steps {

	private Steps() {}

	/** Returns the edit that moves elements by one step; empty where there is none to go. */
	static Optional<TreeEdit> of(KeyTree tree, List<ElementKey> keys, boolean up) {
		List<EObject> objects = keys.stream().map(tree::object).filter(object -> object != null && object.eContainer() != null && !(object instanceof Acceptance)).toList();
		if (objects.isEmpty())
			return Optional.empty();
		if (objects.size() == 1)
			return one(tree, objects.get(0), up);
		EObject first = objects.get(0);
		boolean together = objects.stream().allMatch(each -> each.eContainmentFeature() == first.eContainmentFeature() && each.eContainer() == first.eContainer());
		return together ? several(tree, objects, up) : Optional.empty();
	}

	private static Optional<TreeEdit> several(KeyTree tree, List<EObject> objects, boolean up) {
		List<EObject> ordered = new ArrayList<>(objects);
		ordered.sort(Comparator.comparingInt(each -> up ? index(each) : -index(each)));
		int end = up ? 0 : siblings(ordered.get(0)).size() - 1;
		if (index(ordered.get(0)) == end)
			return Optional.empty();
		return Optional.of(new TreeEdit.Several(ordered.stream().map(each -> within(tree, each, up)).toList()));
	}

	private static Optional<TreeEdit> one(KeyTree tree, EObject object, boolean up) {
		int index = index(object);
		if (up ? index > 0 : index < siblings(object).size() - 1)
			return Optional.of(within(tree, object, up));
		return parent(tree, object, up).map(parent -> new TreeEdit.Move(tree.key(object), tree.key(parent), object.eContainmentFeature(),
				up ? ((List<?>) parent.eGet(object.eContainmentFeature())).size() : 0));
	}

	/** Returns the nearest parent of the same kind above or below. */
	private static Optional<EObject> parent(KeyTree tree, EObject object, boolean up) {
		EObject parent = object.eContainer();
		if (parent.eContainer() == null || parent.eContainmentFeature() == object.eContainmentFeature())
			return Optional.empty();
		List<EObject> all = tree.objects().stream().filter(each -> each.eContainmentFeature() == parent.eContainmentFeature()).toList();
		int at = all.indexOf(parent) + (up ? -1 : 1);
		return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(all.get(at));
	}

	private static TreeEdit within(KeyTree tree, EObject object, boolean up) {
		return new TreeEdit.Move(tree.key(object), tree.key(object.eContainer()), object.eContainmentFeature(), index(object) + (up ? -1 : 1));
	}

	private static int index(EObject object) {
		return siblings(object).indexOf(object);
	}

	private static List<?> siblings(EObject object) {
		EReference feature = object.eContainmentFeature();
		return (List<?>) object.eContainer().eGet(feature);
	}
}
