package guiju.rules.code;

import java.util.List;

import guiju.model.Coded;
import guiju.model.Duty;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.code.ElementKind;

/** Looks at every element that carries a code within a standard, in document order. */
@FunctionalInterface
public interface ElementVisitor {

	/**
	 * Looks at an element.
	 *
	 * @param position the element's position among its siblings of the same kind, from 0
	 */
	void visit(Coded element, ElementKind kind, int position);

	/** Shows all elements of a standard to a visitor. Loops by position, since iterators would be most of what a clean check allocates. */
	static void visitAll(Standard standard, ElementVisitor visitor) {
		List<Duty> duties = standard.getDuties();
		for (int i = 0; i < duties.size(); i++) {
			Duty duty = duties.get(i);
			visitor.visit(duty, ElementKind.DUTY, i);
			List<Task> tasks = duty.getTasks();
			for (int j = 0; j < tasks.size(); j++) {
				Task task = tasks.get(j);
				visitor.visit(task, ElementKind.TASK, j);
				visitList(task.getOutputs(), ElementKind.OUTPUT, visitor);
				visitList(task.getIndicators(), ElementKind.INDICATOR, visitor);
			}
		}
		visitList(standard.getKnowledge(), ElementKind.KNOWLEDGE, visitor);
		visitList(standard.getSkills(), ElementKind.SKILL, visitor);
		visitList(standard.getAttitudes(), ElementKind.ATTITUDE, visitor);
	}

	private static void visitList(List<? extends Coded> elements, ElementKind kind, ElementVisitor visitor) {
		for (int i = 0; i < elements.size(); i++)
			visitor.visit(elements.get(i), kind, i);
	}
}
