package guiju.ui.status;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.sync.key.ElementKey;
import guiju.sync.session.Snapshot;
import guiju.ui.editor.Selected;

/** Names the place of what is selected by the codes that lead to it: T1 › T1.1 › P1.1.2. */
final class Place {

	private static final String STEP = " › ";

	private Place() {}

	static String of(Snapshot snapshot, Selected selected) {
		Deque<String> codes = new ArrayDeque<>();
		for (ElementKey key = selected.element().orElse(null); key != null; key = snapshot.tree().parent(key)) {
			// The standard's own code stands on the editor's tab; here it would push out the rest.
			if (!codes.isEmpty() && snapshot.tree().parent(key) == null)
				break;
			EObject object = snapshot.tree().object(key);
			String code = object == null ? null : code(object);
			if (code != null && !code.isBlank())
				codes.addFirst(code);
		}
		return String.join(STEP, codes);
	}

	private static String code(EObject object) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature("code");
		return feature != null && object.eGet(feature) instanceof String code ? code : null;
	}
}
