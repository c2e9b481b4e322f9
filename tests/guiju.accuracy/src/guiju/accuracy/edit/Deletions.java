package guiju.accuracy.edit;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.accuracy.draft.Draft;
import guiju.accuracy.draft.Texts;
import guiju.diff.element.ElementType;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.Note;
import guiju.model.Task;

/** Takes elements out that nothing else was done to, with all that depends on them. */
final class Deletions {

	private Deletions() {}

	static Edit of(ElementType type) {
		return draft -> delete(draft, draft.any(draft.untouched(Set.of(type))));
	}

	/** Takes an indicator or output out and puts one that says something else in below another task. */
	static boolean exchange(Draft draft) {
		EObject detail = draft.any(draft.untouched(Set.of(ElementType.OUTPUT, ElementType.INDICATOR)));
		if (detail == null)
			return false;
		Task other = draft.any(draft.tasks().stream().filter(task -> task != detail.eContainer()).toList());
		if (!Insertions.detail(draft, other, ElementType.of(detail)))
			return false;
		EcoreUtil.remove(detail);
		return true;
	}

	private static boolean delete(Draft draft, EObject element) {
		if (element == null || isLast(element) || holdsTouched(draft, element))
			return false;
		if (element instanceof Definition definition)
			Citing.uncite(draft, definition);
		if (element instanceof Note note)
			unmark(draft, note);
		List<Definition> cited = element instanceof Task task ? Citing.cited(draft, task) : List.of();
		EcoreUtil.remove(element);
		if (draft.chance(40))
			cited.stream().filter(definition -> !draft.isTouched(definition) && isUncited(draft, definition)).forEach(EcoreUtil::remove);
		return true;
	}

	private static boolean isLast(EObject element) {
		boolean needed = element instanceof Duty || element instanceof Task;
		return needed && ((List<?>) element.eContainer().eGet(element.eContainmentFeature())).size() < 2;
	}

	private static boolean holdsTouched(Draft draft, EObject element) {
		for (var all = element.eAllContents(); all.hasNext();)
			if (draft.isTouched(all.next()))
				return true;
		return false;
	}

	private static boolean isUncited(Draft draft, Definition definition) {
		return draft.tasks().stream().noneMatch(task -> Citing.cited(draft, task).contains(definition));
	}

	private static void unmark(Draft draft, Note note) {
		String marker = "【註" + note.getLabel() + "】";
		for (EObject element : draft.elements())
			if (Texts.get(element).contains(marker))
				Texts.set(element, Texts.get(element).replace(marker, ""));
	}
}
