package guiju.rules.code;

import guiju.model.Coded;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.Indicator;
import guiju.model.Output;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.Version;
import guiju.model.reference.References;

/** Names elements in messages: by code where there is one, else by the beginning of the text. */
public final class Labels {

	private static final int LONGEST = 20;

	private Labels() {}

	/** Returns the code of an element, else its shortened text. */
	public static String of(Coded element) {
		return isMissing(element.getCode()) ? text(element) : element.getCode();
	}

	/** Returns the shortened text or name of an element without note markers; a dash where it has none. */
	public static String text(Coded element) {
		String text = References.withoutNotes(fullText(element));
		return isMissing(text) ? "—" : shorten(text);
	}

	/** Returns the text or name of an element, or null. */
	public static String fullText(Coded element) {
		return switch (element) {
			case Duty duty -> duty.getName();
			case Task task -> task.getName();
			case Output output -> output.getText();
			case Indicator indicator -> indicator.getText();
			case Definition definition -> definition.getName();
			case Standard standard -> standard.getName();
			case Version version -> version.getName();
			default -> null;
		};
	}

	/** Returns the beginning of a text, in one line that a message can quote. */
	public static String shorten(String text) {
		int end = text.indexOf('\n');
		if (end < 0)
			end = text.length();
		if (end > LONGEST) {
			int cut = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
			return text.substring(0, cut) + "…";
		}
		return text.substring(0, end);
	}

	/** Tells whether an element is not in the text at all: it stands in for the parent that lines lack. */
	public static boolean isAbsent(Coded element) {
		return isMissing(element.getCode()) && isMissing(fullText(element));
	}

	/** Tells whether a code or a text is not there. */
	public static boolean isMissing(String value) {
		return value == null || value.isBlank();
	}
}
