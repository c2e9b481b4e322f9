package guiju.revision.revise;

import java.util.List;

import guiju.rules.Message;

/**
 * The draft of a next version.
 *
 * @param text its text
 * @param code its code, or null where the standard has none yet
 * @param lineage the beginning of its lineage file
 * @param told what was done beyond codes and rows that the user should know, to be worded
 */
public record Draft(String text, String code, String lineage, List<Message> told) {

	/** Copies the list. */
	public Draft {
		told = List.copyOf(told);
	}
}
