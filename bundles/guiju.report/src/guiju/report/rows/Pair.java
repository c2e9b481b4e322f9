package guiju.report.rows;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;

import guiju.diff.element.ElementType;

/** What stands side by side: one and one, or one and several; either side may be empty. */
record Pair(List<Place> before, List<Place> after) {

	/** Returns whichever is there, the new one at first. */
	Place any() {
		return after.isEmpty() ? before.get(0) : after.get(0);
	}

	/** Returns the code of whichever is there, or null. */
	String code() {
		return ElementType.code(any().element());
	}

	/** Returns the codes before, several parted by 、; null where there were none. */
	String formerCode() {
		String codes = before.stream().map(place -> ElementType.code(place.element())).filter(Objects::nonNull).collect(Collectors.joining("、"));
		return codes.isEmpty() ? null : codes;
	}

	/** Returns what stands below the old ones. */
	List<Place> childrenBefore(EReference feature) {
		return children(before, feature);
	}

	/** Returns what stands below the new ones. */
	List<Place> childrenAfter(EReference feature) {
		return children(after, feature);
	}

	private static List<Place> children(List<Place> parents, EReference feature) {
		return parents.stream().flatMap(parent -> parent.element().eClass().getEAllReferences().contains(feature) ? parent.children(feature).stream()
				: Stream.<Place>empty()).toList();
	}
}
