package guiju.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;

import guiju.model.Coded;
import guiju.model.Duty;
import guiju.model.Note;
import guiju.model.Standard;
import guiju.model.Task;

/** What can stand behind an open 【: the notes, then the codes of duties and tasks, K, S and A. */
final class ReferenceCompletions {

	private ReferenceCompletions() {}

	static List<Completion> of(Standard standard, String prefix) {
		List<Completion> result = new ArrayList<>();
		for (Note note : standard.getNotes())
			if (note.getLabel() != null)
				result.add(new Completion(Completion.Kind.REFERENCE, prefix, "註" + note.getLabel() + "】", text(note.getText())));
		for (Duty duty : standard.getDuties()) {
			add(duty, duty.getName(), prefix, result);
			for (Task task : duty.getTasks())
				add(task, task.getName(), prefix, result);
		}
		standard.getKnowledge().forEach(knowledge -> add(knowledge, knowledge.getName(), prefix, result));
		standard.getSkills().forEach(skill -> add(skill, skill.getName(), prefix, result));
		standard.getAttitudes().forEach(attitude -> add(attitude, attitude.getName(), prefix, result));
		return result;
	}

	private static void add(Coded element, String name, String prefix, List<Completion> result) {
		if (element.getCode() != null)
			result.add(new Completion(Completion.Kind.REFERENCE, prefix, element.getCode() + "】", text(name)));
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
