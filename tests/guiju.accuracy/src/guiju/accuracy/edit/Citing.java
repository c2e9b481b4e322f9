package guiju.accuracy.edit;

import java.util.ArrayList;
import java.util.List;

import guiju.accuracy.draft.Draft;
import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.OcsFactory;
import guiju.model.Skill;
import guiju.model.Task;

/** Cites and uncites definitions. */
final class Citing {

	private Citing() {}

	/** Returns a task's citations of the kind of a definition. */
	static List<Citation> of(Task task, boolean skills) {
		return skills ? task.getSkills() : task.getKnowledge();
	}

	/** Cites a definition in a task, at the end; does nothing where it is cited already. */
	static boolean cite(Draft draft, Task task, Definition definition) {
		List<Citation> citations = of(task, definition instanceof Skill);
		if (citations.stream().anyMatch(citation -> draft.target(citation) == definition))
			return false;
		Citation citation = OcsFactory.eINSTANCE.createCitation();
		draft.setTarget(citation, definition);
		citations.add(citation);
		return true;
	}

	/** Takes all citations of a definition out and returns the tasks that had one. */
	static List<Task> uncite(Draft draft, Definition definition) {
		List<Task> tasks = new ArrayList<>();
		for (Task task : draft.tasks())
			if (of(task, definition instanceof Skill).removeIf(citation -> draft.target(citation) == definition))
				tasks.add(task);
		return tasks;
	}

	/** Returns the definitions that a task cites. */
	static List<Definition> cited(Draft draft, Task task) {
		List<Definition> cited = new ArrayList<>();
		for (boolean skills : new boolean[] {false, true})
			for (Citation citation : of(task, skills))
				if (draft.target(citation) != null)
					cited.add(draft.target(citation));
		return cited;
	}
}
