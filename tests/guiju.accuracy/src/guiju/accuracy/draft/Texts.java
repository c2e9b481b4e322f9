package guiju.accuracy.draft;

import org.eclipse.emf.ecore.EObject;

import guiju.diff.element.ElementType;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.Indicator;
import guiju.model.Item;
import guiju.model.Output;
import guiju.model.Task;

/** Reads and writes the one text of an element. */
public final class Texts {

	private Texts() {}

	/** Returns an element's text; empty where it has none. */
	public static String get(EObject element) {
		String text = ElementType.text(element);
		return text == null ? "" : text;
	}

	/** Gives an element another text. */
	public static void set(EObject element, String text) {
		switch (element) {
			case Duty duty -> duty.setName(text);
			case Task task -> task.setName(text);
			case Output output -> output.setText(text);
			case Indicator indicator -> indicator.setText(text);
			case Definition definition -> definition.setName(text);
			case Item item -> item.setText(text);
			default -> throw new IllegalArgumentException(element.eClass().getName());
		}
	}

	/** Returns the section of the sentence frames that suits an element. */
	public static String section(EObject element) {
		return switch (ElementType.of(element)) {
			case DUTY -> "duty";
			case TASK -> "task";
			case OUTPUT -> "output";
			case INDICATOR -> "indicator";
			case KNOWLEDGE -> "knowledge";
			case SKILL -> "skill";
			default -> "text";
		};
	}
}
