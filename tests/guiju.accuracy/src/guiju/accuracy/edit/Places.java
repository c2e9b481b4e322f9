package guiju.accuracy.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

import guiju.accuracy.draft.Draft;
import guiju.diff.element.ElementType;
import guiju.model.Duty;
import guiju.model.Indicator;
import guiju.model.Output;
import guiju.model.Task;

/** Puts elements into another place: among their siblings, or below another parent. */
final class Places {

	private static final Set<ElementType> ORDERED = Set.of(ElementType.DUTY, ElementType.TASK, ElementType.OUTPUT, ElementType.INDICATOR,
			ElementType.KNOWLEDGE, ElementType.SKILL, ElementType.ATTITUDE, ElementType.REMARK);

	private Places() {}

	/** Puts an element into another place among its siblings. */
	static boolean reorder(Draft draft) {
		List<EObject> movable = draft.elements().stream().filter(element -> ORDERED.contains(ElementType.of(element)) && siblings(element).size() > 1).toList();
		EObject element = draft.any(movable);
		if (element == null)
			return false;
		EList<EObject> siblings = siblings(element);
		int from = siblings.indexOf(element);
		int to = draft.random().nextInt(siblings.size() - 1);
		siblings.move(to < from ? to : to + 1, from);
		return true;
	}

	/** Puts two siblings into each other's places. */
	static boolean swap(Draft draft) {
		EObject element = draft.any(draft.elements().stream().filter(one -> ORDERED.contains(ElementType.of(one)) && siblings(one).size() > 1).toList());
		if (element == null)
			return false;
		EList<EObject> siblings = siblings(element);
		int at = siblings.indexOf(element);
		siblings.move(at + 1 < siblings.size() ? at + 1 : at - 1, at);
		return true;
	}

	/** Moves an indicator or output to another task of its duty. */
	static boolean moveWithin(Draft draft) {
		return moveDetail(draft, true) != null;
	}

	/** Moves an indicator or output to a task of another duty. */
	static boolean moveAcross(Draft draft) {
		return moveDetail(draft, false) != null;
	}

	/** Moves a task to another duty. */
	static boolean moveTask(Draft draft) {
		return movedTask(draft) != null;
	}

	/** Moves an indicator, an output or a task, and returns what was moved, or null. */
	static EObject moved(Draft draft) {
		return draft.chance(20) ? movedTask(draft) : moveDetail(draft, draft.chance(50));
	}

	private static EObject movedTask(Draft draft) {
		Task task = draft.any(draft.tasks().stream().filter(one -> !draft.isTouched(one) && ((Duty) one.eContainer()).getTasks().size() > 1).toList());
		if (task == null)
			return null;
		Duty duty = draft.any(draft.after().getDuties().stream().filter(other -> other != task.eContainer()).toList());
		if (duty == null)
			return null;
		duty.getTasks().add(draft.random().nextInt(duty.getTasks().size() + 1), task);
		return task;
	}

	private static EObject moveDetail(Draft draft, boolean withinDuty) {
		EObject detail = draft.any(draft.untouched(Set.of(ElementType.OUTPUT, ElementType.INDICATOR)));
		if (detail == null)
			return null;
		List<Task> tasks = new ArrayList<>(draft.tasks());
		EObject parent = detail.eContainer();
		tasks.removeIf(task -> task == parent || withinDuty != (task.eContainer() == parent.eContainer()));
		Task task = draft.any(tasks);
		if (task == null)
			return null;
		if (detail instanceof Indicator indicator)
			task.getIndicators().add(draft.random().nextInt(task.getIndicators().size() + 1), indicator);
		else
			task.getOutputs().add(draft.random().nextInt(task.getOutputs().size() + 1), (Output) detail);
		return detail;
	}

	/** Returns the list that an element stands in. */
	@SuppressWarnings("unchecked")
	static EList<EObject> siblings(EObject element) {
		return (EList<EObject>) element.eContainer().eGet(element.eContainmentFeature());
	}
}
