package guiju.dsl.ide.rename;

import java.util.ArrayList;
import java.util.List;

import guiju.model.Coded;
import guiju.model.Duty;
import guiju.model.Element;
import guiju.model.Note;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.code.ElementCode;
import guiju.model.code.ElementKind;
import guiju.model.reference.References;

/**
 * An element with the code that its place gives it.
 *
 * @param printed the code as it is to be written; of a note the label
 */
record NumberedElement(Element element, String printed) {

	/** Returns the elements of the kinds asked for, in document order, and notes if they are asked for. */
	static List<NumberedElement> of(Standard standard, RenumberOptions options) {
		List<NumberedElement> result = new ArrayList<>();
		for (int i = 0; i < standard.getDuties().size(); i++) {
			Duty duty = standard.getDuties().get(i);
			List<Integer> numbers = numbers(duty, ElementKind.DUTY, List.of(), i, options, result);
			for (int j = 0; j < duty.getTasks().size(); j++)
				task(duty.getTasks().get(j), numbers, j, options, result);
		}
		definitions(standard.getKnowledge(), ElementKind.KNOWLEDGE, options, result);
		definitions(standard.getSkills(), ElementKind.SKILL, options, result);
		definitions(standard.getAttitudes(), ElementKind.ATTITUDE, options, result);
		if (options.notes())
			notes(standard.getNotes(), result);
		return result;
	}

	private static void task(Task task, List<Integer> duty, int position, RenumberOptions options, List<NumberedElement> result) {
		List<Integer> numbers = numbers(task, ElementKind.TASK, duty, position, options, result);
		for (int i = 0; i < task.getOutputs().size(); i++)
			numbers(task.getOutputs().get(i), ElementKind.OUTPUT, numbers, i, options, result);
		for (int i = 0; i < task.getIndicators().size(); i++)
			numbers(task.getIndicators().get(i), ElementKind.INDICATOR, numbers, i, options, result);
	}

	/** Returns the numbers that those below carry; of a kind that keeps its codes the printed ones, where they are by the scheme. */
	private static List<Integer> numbers(Coded element, ElementKind kind, List<Integer> parent, int position, RenumberOptions options,
			List<NumberedElement> result) {
		List<Integer> numbers = new ArrayList<>(parent);
		numbers.add(position + 1);
		if (options.kinds().contains(kind)) {
			result.add(new NumberedElement(element, new ElementCode(kind.letter(), numbers).print()));
			return numbers;
		}
		ElementCode code = ElementCode.parse(element.getCode()).orElse(null);
		return code != null && code.numbers().size() == ElementCode.depth(kind) ? code.numbers() : numbers;
	}

	private static void definitions(List<? extends Coded> definitions, ElementKind kind, RenumberOptions options, List<NumberedElement> result) {
		if (!options.kinds().contains(kind))
			return;
		boolean oneDigit = isOneDigit(definitions);
		for (int i = 0; i < definitions.size(); i++) {
			String code = oneDigit ? kind.letter() + String.valueOf(i + 1) : new ElementCode(kind.letter(), List.of(i + 1)).print();
			result.add(new NumberedElement(definitions.get(i), code));
		}
	}

	/** Tells whether a file mostly writes K1 for K01; then new codes are written so, too. */
	private static boolean isOneDigit(List<? extends Coded> definitions) {
		int balance = 0;
		for (Coded definition : definitions) {
			ElementCode code = ElementCode.parse(definition.getCode()).orElse(null);
			if (code != null && code.number() < 10)
				balance += definition.getCode().length() == 2 ? 1 : -1;
		}
		return balance > 0;
	}

	/** Only figures can be numbered through; where one label is no figure, all stay. */
	private static void notes(List<Note> notes, List<NumberedElement> result) {
		if (notes.stream().anyMatch(note -> note.getLabel() == null || !References.label(note.getLabel()).matches("[0-9]{1,4}")))
			return;
		for (int i = 0; i < notes.size(); i++)
			result.add(new NumberedElement(notes.get(i), String.valueOf(i + 1)));
	}
}
