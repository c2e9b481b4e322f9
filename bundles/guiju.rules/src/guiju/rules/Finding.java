package guiju.rules;

import java.util.List;

/**
 * What a rule found.
 *
 * @param code which rule's finding it is
 * @param severity how grave it is here, by the settings in force
 * @param place where
 * @param message what is wrong, where, and how to mend it
 * @param fixes ways to mend it, the best first, in a few words each
 */
public record Finding(FindingCode code, Severity severity, Place place, Message message, List<Message> fixes) {

	/** Copies the fixes. */
	public Finding {
		fixes = List.copyOf(fixes);
	}
}
