package guiju.dsl.ide.fix;

import java.util.List;

import guiju.dsl.edit.Replacement;
import guiju.rules.FindingCode;
import guiju.rules.Message;

/**
 * A way to mend a finding.
 *
 * @param code the code of the finding
 * @param title what it does, in a few words, to be worded by {@code Wordings}
 * @param changes the changes of the text in its order
 * @param safe whether it says nothing new and loses nothing, so that it may be applied to many files unseen; others need a look
 */
public record Fix(FindingCode code, Message title, List<Replacement> changes, boolean safe) {

	/** Copies the changes. */
	public Fix {
		changes = List.copyOf(changes);
	}

	/** Returns the kind of fix: fixes of one kind do the same at other places, with other words. */
	public String kind() {
		return title.key();
	}
}
