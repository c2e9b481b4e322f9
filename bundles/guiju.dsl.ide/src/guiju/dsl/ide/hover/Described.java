package guiju.dsl.ide.hover;

import guiju.dsl.ide.occurrence.Names;
import guiju.model.Attitude;
import guiju.model.Coded;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.Indicator;
import guiju.model.Note;
import guiju.model.Output;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.code.ElementKind;

/**
 * An element that has a name, with its words.
 *
 * @param kind the kind of definition that the folder knows, or null for what belongs to its standard alone
 * @param text its label or text, or null
 * @param shown code and words, as a reader wants to see them
 * @param level the level of a task, or null
 */
record Described(ElementKind kind, String text, String shown, Integer level) {

	/** Returns what a standard has under a name, or null. Of several definitions the first counts. */
	static Described find(Standard standard, String name) {
		if (Names.isNote(name))
			return note(standard, name);
		for (Duty duty : standard.getDuties()) {
			if (isNamed(duty, name))
				return of(duty, duty.getName(), null);
			for (Task task : duty.getTasks()) {
				if (isNamed(task, name))
					return of(task, task.getName(), task.getLevel());
				for (Output output : task.getOutputs())
					if (isNamed(output, name))
						return of(output, output.getText(), null);
				for (Indicator indicator : task.getIndicators())
					if (isNamed(indicator, name))
						return of(indicator, indicator.getText(), null);
			}
		}
		return definition(standard, name);
	}

	private static Described definition(Standard standard, String name) {
		for (Definition definition : switch (name.charAt(0)) {
			case 'K' -> standard.getKnowledge();
			case 'S' -> standard.getSkills();
			default -> standard.getAttitudes();
		})
			if (isNamed(definition, name)) {
				String more = definition instanceof Attitude attitude && attitude.getDefinition() != null ? "\n" + attitude.getDefinition() : "";
				return new Described(ElementKind.of(definition), definition.getName(), shown(definition.getCode(), definition.getName()) + more, null);
			}
		return null;
	}

	private static Described note(Standard standard, String name) {
		for (Note note : standard.getNotes())
			if (name.equals(Names.ofNote(note.getLabel())))
				return new Described(null, note.getText(), shown("註" + note.getLabel(), note.getText()), null);
		return null;
	}

	private static boolean isNamed(Coded element, String name) {
		return element.getCode() != null && name.equals(Names.ofCode(element.getCode()));
	}

	private static Described of(Coded element, String text, Integer level) {
		return new Described(null, text, shown(element.getCode(), text), level);
	}

	private static String shown(String code, String text) {
		return text == null ? code : code + " " + text;
	}
}
