package guiju.accuracy.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.accuracy.draft.Draft;
import guiju.accuracy.draft.Texts;
import guiju.accuracy.text.Plain;
import guiju.accuracy.wording.Cutting;
import guiju.diff.element.ElementType;
import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.Skill;
import guiju.model.Task;

/** Makes two or three elements of one. The parts stand where the whole stood, one after another. */
final class Splits {

	private Splits() {}

	static Edit of(ElementType type) {
		return draft -> {
			EObject whole = draft.any(draft.untouched(Set.of(type)));
			return whole != null && split(draft, whole);
		};
	}

	private static boolean split(Draft draft, EObject whole) {
		Optional<List<String>> parts = new Cutting(draft.random()).cut(Plain.unmarked(Texts.get(whole)));
		if (parts.isEmpty() || whole instanceof Task task && task.getIndicators().size() < parts.get().size())
			return false;
		List<String> texts = parts.get().stream().map(part -> Rewordings.perhapsLightly(draft, whole, part, 35)).toList();
		if (texts.stream().anyMatch(text -> !draft.take(ElementType.of(whole), text)))
			return false;
		List<EObject> origins = draft.origins(whole);
		EList<EObject> siblings = Places.siblings(whole);
		int at = siblings.indexOf(whole);
		EObject last = whole;
		for (int i = 0; i < texts.size(); i++) {
			EObject part = i == 0 ? whole : EcoreUtil.create(whole.eClass());
			if (i > 0) {
				siblings.add(at + i, part);
				share(draft, last, part, texts.size() - i);
			}
			Texts.set(part, texts.get(i));
			draft.setOrigins(part, origins);
			last = part;
		}
		return true;
	}

	/** Gives a part of a task or definition its share of what the whole had. */
	private static void share(Draft draft, EObject whole, EObject part, int remaining) {
		if (whole instanceof Task first && part instanceof Task second)
			shareTask(draft, first, second, remaining);
		if (part instanceof Definition definition)
			for (Task task : draft.tasks())
				if (Citing.cited(draft, task).contains(whole)) {
					Citing.cite(draft, task, definition);
					if (draft.chance(25))
						Citing.of(task, definition instanceof Skill).removeIf(citation -> draft.target(citation) == whole);
				}
	}

	private static void shareTask(Draft draft, Task first, Task second, int remaining) {
		second.setLevelText(first.getLevelText());
		int kept = Math.max(1, first.getIndicators().size() - Math.max(remaining, first.getIndicators().size() / 2));
		while (first.getIndicators().size() > kept)
			second.getIndicators().add(first.getIndicators().get(kept));
		int outputs = (first.getOutputs().size() + 1) / 2;
		while (first.getOutputs().size() > outputs)
			second.getOutputs().add(first.getOutputs().get(outputs));
		for (boolean skills : new boolean[] {false, true})
			for (Citation citation : List.copyOf(Citing.of(first, skills)))
				if (draft.target(citation) != null && draft.chance(65)) {
					Citing.cite(draft, second, draft.target(citation));
					if (draft.chance(50))
						EcoreUtil.remove(citation);
				}
	}
}
