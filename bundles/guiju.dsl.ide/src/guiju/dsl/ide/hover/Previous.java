package guiju.dsl.ide.hover;

import guiju.dsl.ide.folder.LabelKey;
import guiju.dsl.ide.folder.PreviousStandard;
import guiju.dsl.ide.wording.Wordings;
import guiju.model.Coded;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.Indicator;
import guiju.model.Output;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.rules.Message;

/**
 * How the version before words an element. Since every insertion shifts the codes behind it, the same words count for more
 * than the same code; only where nothing has the same words is the element of the same code shown.
 */
final class Previous {

	private Previous() {}

	static String wording(PreviousStandard previous, String name, Described described, Wordings wordings) {
		String code = previous.standard().code();
		Described same = Described.find(previous.model(), name);
		if (same != null && LabelKey.of(same.text()).equals(LabelKey.of(described.text())))
			return wordings.text(same.shown().equals(described.shown()) ? Wordings.message("hoverUnchanged", code)
					: Wordings.message("hoverPrevious", code, same.shown()));
		String other = sameWords(previous.model(), name.charAt(0), LabelKey.of(described.text()));
		Message message = other != null ? Wordings.message("hoverRecoded", code, other)
				: same != null ? Wordings.message("hoverPrevious", code, same.shown()) : Wordings.message("hoverNew", code);
		return wordings.text(message);
	}

	/** Returns the code under which a standard has the same words, or null. */
	private static String sameWords(Standard standard, char letter, String key) {
		if (key.isEmpty())
			return null;
		for (Duty duty : standard.getDuties()) {
			if (letter == 'T' && LabelKey.of(duty.getName()).equals(key))
				return duty.getCode();
			for (Task task : duty.getTasks()) {
				if (letter == 'T' && LabelKey.of(task.getName()).equals(key))
					return task.getCode();
				String code = letter == 'O' ? code(task.getOutputs(), key) : letter == 'P' ? code(task.getIndicators(), key) : null;
				if (code != null)
					return code;
			}
		}
		return switch (letter) {
			case 'K' -> code(standard.getKnowledge(), key);
			case 'S' -> code(standard.getSkills(), key);
			case 'A' -> code(standard.getAttitudes(), key);
			default -> null;
		};
	}

	private static String code(Iterable<? extends Coded> elements, String key) {
		for (Coded element : elements)
			if (element.getCode() != null && LabelKey.of(text(element)).equals(key))
				return element.getCode();
		return null;
	}

	private static String text(Coded element) {
		return switch (element) {
			case Output output -> output.getText();
			case Indicator indicator -> indicator.getText();
			case Definition definition -> definition.getName();
			default -> null;
		};
	}
}
