package guiju.model.citation;

import java.util.List;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.model.Attitude;
import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.OcsPackage;
import guiju.model.Skill;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.code.ElementCode;

/** The bodies of the derived features {@code Citation.target} and {@code Definition.citations}. */
public final class Citations {

	private Citations() {}

	/** Returns what a citation's code names in its own standard, whoever made the model, or null. */
	public static Definition target(Citation citation) {
		EObject root = EcoreUtil.getRootContainer(citation);
		if (!(root instanceof Standard standard))
			return null;
		boolean skill = citation.eContainmentFeature() == OcsPackage.Literals.TASK__SKILLS;
		int key = ElementCode.key(citation.getCode());
		if (key >= 0)
			for (Definition definition : skill ? standard.getSkills() : standard.getKnowledge())
				if (ElementCode.key(definition.getCode()) == key)
					return definition;
		return null;
	}

	/** Returns the citations that name a definition, in the order of the tasks; none for a second definition of the same code. */
	public static EList<Citation> of(Definition definition) {
		EList<Citation> result = new BasicEList<>();
		if (!(definition instanceof Attitude) && definition.eContainer() instanceof Standard standard)
			for (Duty duty : standard.getDuties())
				for (Task task : duty.getTasks())
					for (Citation citation : in(task, definition))
						if (target(citation) == definition)
							result.add(citation);
		return ECollections.unmodifiableEList(result);
	}

	private static List<Citation> in(Task task, Definition definition) {
		return definition instanceof Skill ? task.getSkills() : task.getKnowledge();
	}
}
