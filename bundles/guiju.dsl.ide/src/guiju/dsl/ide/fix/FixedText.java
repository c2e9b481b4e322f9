package guiju.dsl.ide.fix;

import java.util.List;

import guiju.dsl.edit.Replacement;
import guiju.rules.FindingCode;
import guiju.rules.Message;

/**
 * A text that was mended.
 *
 * @param text the text afterwards
 * @param changes what changed, as changes of the text before, in its order
 * @param applied the fixes, in the order in which they were applied
 */
public record FixedText(String text, List<Replacement> changes, List<Applied> applied) {

	/**
	 * A fix that was applied.
	 *
	 * @param code the finding's code
	 * @param title what was done, to be worded by {@code Wordings}
	 * @param line the line of the finding at that moment, from 1
	 */
	public record Applied(FindingCode code, Message title, int line) {}

	/** Copies the lists. */
	public FixedText {
		changes = List.copyOf(changes);
		applied = List.copyOf(applied);
	}
}
