package guiju.diff.proof;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;

import guiju.model.OcsFactory;
import guiju.model.Standard;

/** The tree that a set of paths describes: {@code duties/0/tasks/1} needs a first duty and two tasks in it. */
final class Scaffold {

	/** A list of children: whose, and which; parents' lists come before their children's. */
	private record Row(int depth, String parent, String feature) implements Comparable<Row> {

		private static final Comparator<Row> ORDER = Comparator.comparingInt(Row::depth).thenComparing(Row::parent).thenComparing(Row::feature);

		@Override
		public int compareTo(Row other) {
			return ORDER.compare(this, other);
		}
	}

	private final Map<Row, TreeMap<Integer, String>> rows = new TreeMap<>();
	private final Map<String, EObject> objects = new HashMap<>();

	/** Says that there is an element at a path. */
	void require(String path) {
		if (path.isEmpty())
			return;
		int position = path.lastIndexOf('/');
		int feature = path.lastIndexOf('/', position - 1);
		String parent = feature < 0 ? "" : path.substring(0, feature);
		int depth = (int) parent.chars().filter(c -> c == '/').count();
		rows.computeIfAbsent(new Row(parent.isEmpty() ? -1 : depth, parent, path.substring(feature + 1, position)), none -> new TreeMap<>())
				.put(Integer.parseInt(path.substring(position + 1)), path);
	}

	/** Makes all elements, empty but for their children. */
	Standard raise() {
		Standard standard = OcsFactory.eINSTANCE.createStandard();
		objects.put("", standard);
		rows.forEach((row, places) -> {
			EObject parent = objects.get(row.parent());
			if (parent == null)
				throw new ProofException(row.parent(), "has children, but is neither matched nor added");
			int next = 0;
			for (Map.Entry<Integer, String> place : places.entrySet()) {
				if (place.getKey() != next++)
					throw new ProofException(place.getValue(), "nothing stands before it");
				objects.put(place.getValue(), child(parent, row.feature(), place.getValue()));
			}
		});
		return standard;
	}

	private static EObject child(EObject parent, String feature, String path) {
		if (!(parent.eClass().getEStructuralFeature(feature) instanceof EReference reference) || !reference.isContainment() || !reference.isMany())
			throw new ProofException(path, "no such place");
		EObject child = OcsFactory.eINSTANCE.create(reference.getEReferenceType());
		@SuppressWarnings("unchecked")
		EList<EObject> children = (EList<EObject>) (List<?>) parent.eGet(reference);
		((InternalEList<EObject>) children).addUnique(child);
		return child;
	}

	/** Returns the element made at a path, or null. */
	EObject at(String path) {
		return objects.get(path);
	}
}
