package guiju.dsl.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import guiju.model.Coded;
import guiju.model.Duty;
import guiju.model.Note;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.code.Characters;

/** What can stand behind an open 【: the notes, then the codes of duties and tasks, K, S and A. */
final class ReferenceCompletions {

	private ReferenceCompletions() {}

	/**
	 * Returns what fits between the bracket and what stands behind the cursor: where that closes the bracket already nothing
	 * closes it again, and where it holds a reference none is put before it.
	 */
	static List<Completion> of(Standard standard, String prefix, String behind) {
		int close = behind.indexOf('】');
		int open = behind.indexOf('【');
		if (close > 0 && (open < 0 || close < open) || !behind.isEmpty() && isOfCode(behind.charAt(0)))
			return List.of();
		Map<String, String> names = new LinkedHashMap<>();
		for (Note note : standard.getNotes())
			if (note.getLabel() != null)
				names.putIfAbsent("註" + note.getLabel(), text(note.getText()));
		for (Duty duty : standard.getDuties()) {
			add(duty, duty.getName(), names);
			for (Task task : duty.getTasks())
				add(task, task.getName(), names);
		}
		standard.getKnowledge().forEach(knowledge -> add(knowledge, knowledge.getName(), names));
		standard.getSkills().forEach(skill -> add(skill, skill.getName(), names));
		standard.getAttitudes().forEach(attitude -> add(attitude, attitude.getName(), names));
		List<Completion> result = new ArrayList<>();
		names.forEach((name, text) -> result.add(new Completion(Completion.Kind.REFERENCE, prefix, close == 0 ? name : name + "】", text)));
		return result;
	}

	private static boolean isOfCode(char c) {
		char narrow = Characters.narrow(c);
		return narrow >= 'A' && narrow <= 'Z' || narrow >= '0' && narrow <= '9' || narrow == '.';
	}

	/** Of several elements with one code the first is meant. */
	private static void add(Coded element, String name, Map<String, String> names) {
		if (element.getCode() != null)
			names.putIfAbsent(element.getCode(), text(name));
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
