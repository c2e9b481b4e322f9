package guiju.model.path;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Paths like {@code duties/0/tasks/1/indicators/2}: containment features and positions from 0, parted by slashes. */
public final class ElementPath {

	private ElementPath() {}

	/** Returns the path of an object within its root; the root's own is empty. */
	public static String of(EObject object) {
		EObject container = object.eContainer();
		if (container == null)
			return "";
		EReference feature = object.eContainmentFeature();
		String step = feature.isMany() ? feature.getName() + "/" + ((List<?>) container.eGet(feature)).indexOf(object) : feature.getName();
		String above = of(container);
		return above.isEmpty() ? step : above + "/" + step;
	}

	/** Returns the object that a path names below a root, or null where there is none. */
	public static EObject find(EObject root, String path) {
		EObject object = root;
		String[] steps = path.isEmpty() ? new String[0] : path.split("/", -1);
		for (int i = 0; i < steps.length && object != null; i++) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(steps[i]);
			if (!(feature instanceof EReference reference) || !reference.isContainment())
				return null;
			object = reference.isMany() ? ++i < steps.length ? entry((List<?>) object.eGet(feature), steps[i]) : null : (EObject) object.eGet(feature);
		}
		return object;
	}

	private static EObject entry(List<?> list, String position) {
		if (!position.matches("[0-9]{1,9}") || Integer.parseInt(position) >= list.size())
			return null;
		return (EObject) list.get(Integer.parseInt(position));
	}
}
