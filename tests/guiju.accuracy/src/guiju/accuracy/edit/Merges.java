package guiju.accuracy.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.accuracy.draft.Draft;
import guiju.accuracy.draft.Texts;
import guiju.accuracy.wording.Joining;
import guiju.diff.element.ElementType;
import guiju.model.Definition;
import guiju.model.Task;

/** Makes one element of two or three siblings that stand together; of definitions also of any two. */
final class Merges {

	private Merges() {}

	static Edit of(ElementType type) {
		return draft -> {
			EObject first = draft.any(draft.untouched(Set.of(type)));
			List<EObject> parts = first == null ? List.of() : parts(draft, first);
			return parts.size() > 1 && merge(draft, parts);
		};
	}

	private static List<EObject> parts(Draft draft, EObject first) {
		EList<EObject> siblings = Places.siblings(first);
		int at = siblings.indexOf(first);
		int count = draft.chance(20) ? 3 : 2;
		List<EObject> parts = new ArrayList<>(List.of(first));
		if (first instanceof Definition && draft.chance(30)) {
			EObject other = draft.any(siblings.stream().filter(one -> one != first && !draft.isTouched(one)).toList());
			return other == null ? List.of() : List.of(first, other);
		}
		while (parts.size() < count && at + parts.size() < siblings.size() && !draft.isTouched(siblings.get(at + parts.size())))
			parts.add(siblings.get(at + parts.size()));
		return parts;
	}

	private static boolean merge(Draft draft, List<EObject> parts) {
		EObject whole = parts.get(0);
		String joined = new Joining(draft.random()).join(parts.stream().map(Texts::get).toList());
		String text = Rewordings.perhapsLightly(draft, whole, joined, 35);
		if (!draft.take(ElementType.of(whole), text))
			return false;
		List<EObject> origins = parts.stream().flatMap(part -> draft.origins(part).stream()).toList();
		for (EObject part : parts.subList(1, parts.size())) {
			hand(draft, part, whole);
			EcoreUtil.remove(part);
		}
		Texts.set(whole, text);
		draft.setOrigins(whole, origins);
		return true;
	}

	private static void hand(Draft draft, EObject part, EObject whole) {
		if (part instanceof Task from && whole instanceof Task to) {
			Citing.cited(draft, from).forEach(definition -> Citing.cite(draft, to, definition));
			to.getIndicators().addAll(List.copyOf(from.getIndicators()));
			to.getOutputs().addAll(List.copyOf(from.getOutputs()));
		}
		if (part instanceof Definition definition)
			Citing.uncite(draft, definition).forEach(task -> Citing.cite(draft, task, (Definition) whole));
	}
}
