package guiju.rules.numbering;

import java.util.List;
import java.util.function.Consumer;

import guiju.model.Coded;
import guiju.model.Duty;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.code.ElementKind;
import guiju.rules.code.CodeKey;
import guiju.rules.code.ExpectedCode;

/**
 * Elements of one kind below one parent, which are numbered together.
 *
 * @param parent the numbers that their codes should begin with, 0 for none, or {@link ExpectedCode#UNKNOWN}
 */
record SiblingRow(ElementKind kind, List<? extends Coded> elements, long parent) {

	/** Shows the rows of a standard that are not plainly 1, 2, 3 …, in document order. */
	static void forEachIrregular(Standard standard, Consumer<SiblingRow> consumer) {
		show(ElementKind.DUTY, standard.getDuties(), 0, consumer);
		for (Duty duty : standard.getDuties()) {
			show(ElementKind.TASK, duty.getTasks(), ExpectedCode.numbersBelow(duty), consumer);
			for (Task task : duty.getTasks()) {
				long numbers = ExpectedCode.numbersBelow(task);
				show(ElementKind.OUTPUT, task.getOutputs(), numbers, consumer);
				show(ElementKind.INDICATOR, task.getIndicators(), numbers, consumer);
			}
		}
		show(ElementKind.KNOWLEDGE, standard.getKnowledge(), 0, consumer);
		show(ElementKind.SKILL, standard.getSkills(), 0, consumer);
		show(ElementKind.ATTITUDE, standard.getAttitudes(), 0, consumer);
	}

	private static void show(ElementKind kind, List<? extends Coded> elements, long parent, Consumer<SiblingRow> consumer) {
		if (!isRegular(kind, elements, parent))
			consumer.accept(new SiblingRow(kind, elements, parent));
	}

	private static boolean isRegular(ElementKind kind, List<? extends Coded> elements, long parent) {
		if (parent == ExpectedCode.UNKNOWN)
			return elements.isEmpty();
		for (int i = 0; i < elements.size(); i++)
			if (CodeKey.of(elements.get(i).getCode()) != CodeKey.child(parent, kind.letter(), i + 1))
				return false;
		return true;
	}
}
