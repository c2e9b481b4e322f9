package guiju.accuracy.edit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import guiju.accuracy.draft.Draft;
import guiju.accuracy.draft.Texts;
import guiju.accuracy.wording.Pool;
import guiju.diff.element.ElementType;
import guiju.model.Attitude;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.Indicator;
import guiju.model.Item;
import guiju.model.Note;
import guiju.model.OcsFactory;
import guiju.model.Output;
import guiju.model.Task;

/** Puts new elements in. Their codes come with the numbering. */
final class Insertions {

	private static final OcsFactory FACTORY = OcsFactory.eINSTANCE;

	private Insertions() {}

	static boolean indicator(Draft draft) {
		return addIndicator(draft, draft.any(draft.tasks()));
	}

	static boolean output(Draft draft) {
		return addOutput(draft, draft.any(draft.tasks()));
	}

	/** Adds an output or indicator to a given task. */
	static boolean detail(Draft draft, Task task, ElementType type) {
		return type == ElementType.OUTPUT ? addOutput(draft, task) : addIndicator(draft, task);
	}

	static boolean task(Draft draft) {
		return addTask(draft, draft.any(draft.after().getDuties()));
	}

	static boolean duty(Draft draft) {
		String name = Supply.text(draft, ElementType.DUTY);
		if (name == null)
			return false;
		Duty duty = FACTORY.createDuty();
		duty.setName(name);
		put(draft, draft.after().getDuties(), duty);
		for (int i = draft.random().nextInt(3); i >= 0; i--)
			addTask(draft, duty);
		return true;
	}

	static boolean knowledge(Draft draft) {
		return definition(draft, ElementType.KNOWLEDGE, FACTORY.createKnowledge(), draft.after().getKnowledge());
	}

	static boolean skill(Draft draft) {
		return definition(draft, ElementType.SKILL, FACTORY.createSkill(), draft.after().getSkills());
	}

	static boolean attitude(Draft draft) {
		String name = draft.any(Pool.attitudes());
		if (!draft.take(ElementType.ATTITUDE, name))
			return false;
		Attitude attitude = FACTORY.createAttitude();
		attitude.setName(name);
		attitude.setDefinition(Pool.definition(attitude.getName(), draft.random()));
		put(draft, draft.after().getAttitudes(), attitude);
		return true;
	}

	static boolean prerequisite(Draft draft) {
		return item(draft, ElementType.PREREQUISITE, draft.after().getPrerequisites());
	}

	static boolean remark(Draft draft) {
		return item(draft, ElementType.REMARK, draft.after().getRemarks());
	}

	/** Adds a note whose marker stands in a text, as it should. */
	static boolean note(Draft draft) {
		String text = Supply.text(draft, ElementType.NOTE);
		EObject marked = draft.any(draft.untouched(List.of(ElementType.KNOWLEDGE, ElementType.OUTPUT)));
		if (text == null || marked == null || Texts.get(marked).contains("【"))
			return false;
		Note note = FACTORY.createNote();
		note.setText(text);
		note.setLabel(String.valueOf(100 + draft.after().getNotes().size() + draft.random().nextInt(800)));
		put(draft, draft.after().getNotes(), note);
		Texts.set(marked, Texts.get(marked) + "【註" + note.getLabel() + "】");
		return true;
	}

	private static boolean item(Draft draft, ElementType type, List<Item> items) {
		String text = Supply.text(draft, type);
		if (text == null)
			return false;
		Item item = FACTORY.createItem();
		item.setText(text);
		Item above = items.isEmpty() || draft.chance(70) ? null : draft.any(items);
		put(draft, above == null ? items : above.getChildren(), item);
		return true;
	}

	private static <T extends Definition> boolean definition(Draft draft, ElementType type, T definition, List<T> list) {
		String name = Supply.text(draft, type);
		if (name == null || draft.tasks().isEmpty())
			return false;
		definition.setName(name);
		put(draft, list, definition);
		for (int i = draft.random().nextInt(3); i >= 0; i--)
			Citing.cite(draft, draft.any(draft.tasks()), definition);
		return true;
	}

	private static boolean addTask(Draft draft, Duty duty) {
		String name = duty == null ? null : Supply.text(draft, ElementType.TASK);
		if (name == null)
			return false;
		Task task = FACTORY.createTask();
		task.setName(name);
		task.setLevelText(String.valueOf(3 + draft.random().nextInt(2)));
		put(draft, duty.getTasks(), task);
		for (int i = draft.random().nextInt(3); i >= 0; i--)
			addIndicator(draft, task);
		for (int i = draft.random().nextInt(3); i > 0; i--)
			addOutput(draft, task);
		for (int i = 1 + draft.random().nextInt(5); i > 0; i--) {
			Definition definition = draft.chance(50) ? draft.any(draft.after().getKnowledge()) : draft.any(draft.after().getSkills());
			if (definition != null)
				Citing.cite(draft, task, definition);
		}
		return true;
	}

	private static boolean addIndicator(Draft draft, Task task) {
		String text = task == null ? null : Supply.text(draft, ElementType.INDICATOR);
		if (text == null)
			return false;
		Indicator indicator = FACTORY.createIndicator();
		indicator.setText(text);
		put(draft, task.getIndicators(), indicator);
		return true;
	}

	private static boolean addOutput(Draft draft, Task task) {
		String text = task == null ? null : Supply.text(draft, ElementType.OUTPUT);
		if (text == null)
			return false;
		Output output = FACTORY.createOutput();
		output.setText(text);
		put(draft, task.getOutputs(), output);
		return true;
	}

	private static <T extends EObject> void put(Draft draft, List<T> list, T element) {
		list.add(draft.random().nextInt(list.size() + 1), element);
		draft.touch(element);
	}
}
