package guiju.rules.code;

import java.util.List;

import guiju.model.Coded;
import guiju.model.Duty;
import guiju.model.Task;
import guiju.model.code.ElementKind;

/**
 * Tells a duty or task whose own number is wrong from one whose children are: T1.4 that stands second and holds P1.2.1 to
 * P1.2.5 was meant to be T1.2. Both its place and all its children must say so.
 */
public final class OwnNumber {

	private OwnNumber() {}

	/** Returns the key of the code that an element was meant to have, or {@link CodeKey#NONE} where its own may be right. */
	public static long meant(Coded element, ElementKind kind, int position, ElementIndex index) {
		if (kind != ElementKind.DUTY && kind != ElementKind.TASK)
			return CodeKey.NONE;
		long parent = ExpectedCode.numbersBelow(element.eContainer());
		long key = CodeKey.of(element.getCode());
		if (parent == ExpectedCode.UNKNOWN || !CodeKey.fits(key, kind) || CodeKey.parent(key) != parent)
			return CodeKey.NONE;
		long due = CodeKey.child(parent, kind.letter(), position + 1);
		if (due == key || !sayAll(element, CodeKey.numbers(due)))
			return CodeKey.NONE;
		Coded holder = index.find(due);
		return holder == null || sayOther(holder, CodeKey.numbers(due)) ? due : CodeKey.NONE;
	}

	private static boolean sayAll(Coded parent, long numbers) {
		return switch (parent) {
			case Duty duty -> !duty.getTasks().isEmpty() && sayAll(duty.getTasks(), ElementKind.TASK, numbers);
			case Task task -> !(task.getOutputs().isEmpty() && task.getIndicators().isEmpty())
					&& sayAll(task.getOutputs(), ElementKind.OUTPUT, numbers) && sayAll(task.getIndicators(), ElementKind.INDICATOR, numbers);
			default -> false;
		};
	}

	private static boolean sayAll(List<? extends Coded> children, ElementKind kind, long numbers) {
		for (int i = 0; i < children.size(); i++)
			if (!says(children.get(i), kind, numbers))
				return false;
		return true;
	}

	/** Looks at the first child alone: the holder of a code may be asked about for every element that would like to have it. */
	private static boolean sayOther(Coded holder, long numbers) {
		return switch (holder) {
			case Duty duty -> saysOther(duty.getTasks(), ElementKind.TASK, numbers);
			case Task task -> saysOther(task.getOutputs().isEmpty() ? task.getIndicators() : task.getOutputs(),
					task.getOutputs().isEmpty() ? ElementKind.INDICATOR : ElementKind.OUTPUT, numbers);
			default -> false;
		};
	}

	private static boolean saysOther(List<? extends Coded> children, ElementKind kind, long numbers) {
		return !children.isEmpty() && CodeKey.fits(CodeKey.of(children.get(0).getCode()), kind) && !says(children.get(0), kind, numbers);
	}

	private static boolean says(Coded child, ElementKind kind, long numbers) {
		long key = CodeKey.of(child.getCode());
		return CodeKey.fits(key, kind) && CodeKey.parent(key) == numbers;
	}
}
