package guiju.text.writer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.model.Acceptance;
import guiju.model.Standard;

/** The acceptances of a standard by the line that they accept. Each is taken once. */
final class AcceptanceComments {

	/** A line: its object, and for another line than the object's first the feature that it carries. */
	private record Place(EObject subject, String line) {}

	private final Map<Place, List<Acceptance>> byLine = new HashMap<>();
	private final Set<Acceptance> open = new LinkedHashSet<>();

	/** Finds the acceptances of the standard that an element is part of, if it is. */
	AcceptanceComments(EObject element) {
		if (EcoreUtil.getRootContainer(element) instanceof Standard standard)
			for (Acceptance acceptance : standard.getAcceptances()) {
				byLine.computeIfAbsent(new Place(acceptance.getSubject(), acceptance.getLine()), none -> new ArrayList<>(1)).add(acceptance);
				open.add(acceptance);
			}
	}

	/** Returns the acceptances of a line that is about to be written; those without a subject belong to the end of the file. */
	List<Acceptance> take(EObject subject, String line) {
		if (byLine.isEmpty())
			return List.of();
		List<Acceptance> taken = byLine.remove(new Place(subject, line));
		if (taken == null)
			return List.of();
		open.removeAll(taken);
		return taken;
	}

	/** Returns the acceptances of lines that were not written. */
	Set<Acceptance> rest() {
		return open;
	}
}
