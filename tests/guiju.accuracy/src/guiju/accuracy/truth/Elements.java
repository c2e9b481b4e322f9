package guiju.accuracy.truth;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import guiju.accuracy.text.Plain;
import guiju.diff.element.ElementType;
import guiju.model.Standard;

/** All elements of one version by their paths, in document order, without the standard itself. */
public final class Elements {

	private final Standard standard;
	private final Map<String, Entry> byPath = new LinkedHashMap<>();
	private final Map<EObject, String> paths = new IdentityHashMap<>();

	/** Reads a standard. */
	public Elements(Standard standard) {
		this.standard = standard;
		paths.put(standard, "");
		walk(standard, "");
	}

	private void walk(EObject parent, String path) {
		for (var feature : parent.eClass().getEAllContainments()) {
			List<?> children = feature.isMany() ? (List<?>) parent.eGet(feature) : List.of();
			for (int i = 0; i < children.size(); i++) {
				EObject child = (EObject) children.get(i);
				ElementType type = ElementType.of(child);
				if (type == null)
					continue;
				String own = (path.isEmpty() ? "" : path + "/") + feature.getName() + "/" + i;
				byPath.put(own, new Entry(type, own, path, child, ElementType.code(child), ElementType.text(child), Plain.of(ElementType.text(child))));
				paths.put(child, own);
				walk(child, own);
			}
		}
	}

	/** Returns the standard. */
	public Standard standard() {
		return standard;
	}

	/** Returns all elements. */
	public List<Entry> all() {
		return new ArrayList<>(byPath.values());
	}

	/** Returns the element at a path, or null. */
	public Entry at(String path) {
		return byPath.get(path);
	}

	/** Returns the path of an element, or null where it is none of this version. */
	public String path(EObject element) {
		return paths.get(element);
	}

	/**
	 * One element.
	 *
	 * @param type what it is
	 * @param path its path
	 * @param parent the path of its parent; empty for the standard
	 * @param object the element in the model
	 * @param code its code as printed, or null
	 * @param text its text as printed, or null
	 * @param plain its text without what is form alone
	 */
	public record Entry(ElementType type, String path, String parent, EObject object, String code, String text, String plain) {}
}
