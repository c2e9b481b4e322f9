package guiju.accuracy.edit;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.accuracy.draft.Draft;
import guiju.accuracy.wording.Pool;
import guiju.diff.element.ElementType;
import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.Knowledge;
import guiju.model.OcsFactory;
import guiju.model.Skill;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.value.Level;

/** Changes what is required without a word of the texts: levels, citations, what is knowledge and what a skill; and the name. */
final class Requirements {

	private Requirements() {}

	static boolean level(Draft draft) {
		Task task = draft.any(draft.tasks());
		Integer level = task == null ? null : task.getLevel();
		if (level == null)
			return false;
		task.setLevelText(String.valueOf(neighbour(draft, level)));
		return true;
	}

	static boolean standardLevel(Draft draft) {
		Integer level = draft.after().getLevel();
		if (level == null)
			return false;
		draft.after().setLevelText(String.valueOf(neighbour(draft, level)));
		return true;
	}

	private static int neighbour(Draft draft, int level) {
		return level <= Level.LOWEST ? level + 1 : level >= Level.HIGHEST || draft.chance(50) ? level - 1 : level + 1;
	}

	static boolean addCitation(Draft draft) {
		Task task = draft.any(draft.tasks());
		Definition definition = draft.chance(50) ? draft.any(draft.after().getKnowledge()) : draft.any(draft.after().getSkills());
		return task != null && definition != null && Citing.cite(draft, task, definition);
	}

	static boolean removeCitation(Draft draft) {
		Task task = draft.any(draft.tasks());
		List<Citation> citations = task == null ? List.of() : Citing.of(task, draft.chance(50));
		if (citations.size() < 2)
			return false;
		EcoreUtil.remove(draft.any(citations));
		return true;
	}

	/** Makes a skill of a knowledge; the tasks cite it as a skill from then on. */
	static boolean convert(Draft draft) {
		EObject element = draft.any(draft.untouched(Set.of(ElementType.KNOWLEDGE)));
		if (!(element instanceof Knowledge knowledge) || !draft.take(ElementType.SKILL, knowledge.getName()))
			return false;
		Skill skill = OcsFactory.eINSTANCE.createSkill();
		skill.setName(knowledge.getName());
		draft.converted(draft.origins(knowledge).get(0), skill);
		List<Task> tasks = Citing.uncite(draft, knowledge);
		EcoreUtil.remove(knowledge);
		draft.after().getSkills().add(draft.random().nextInt(draft.after().getSkills().size() + 1), skill);
		draft.touch(skill);
		tasks.forEach(task -> Citing.cite(draft, task, skill));
		return true;
	}

	static boolean rename(Draft draft) {
		Standard standard = draft.after();
		String name = Pool.name(draft.before().getName().replaceAll("【[^】]*】", ""), draft.random());
		if (name == null || name.equals(standard.getName()))
			return false;
		standard.setName(name);
		return true;
	}
}
