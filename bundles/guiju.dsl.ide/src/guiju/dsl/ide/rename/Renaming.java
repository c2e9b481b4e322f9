package guiju.dsl.ide.rename;

import java.util.List;
import java.util.Optional;

import guiju.dsl.edit.Replacement;
import guiju.rules.Message;

/**
 * What a rename or a renumbering comes to: changes, or the reason why there are none.
 *
 * @param changes the changes of the text in its order, each a whole code
 * @param renamed which codes change to which, in the order of their definitions
 * @param refusal why the rename was refused, to be worded by {@code Wordings}
 */
public record Renaming(List<Replacement> changes, List<Renamed> renamed, Optional<Message> refusal) {

	/**
	 * An element with a new code.
	 *
	 * @param from the code as printed, or empty where the element had none
	 * @param to the new code
	 */
	public record Renamed(String from, String to) {}

	/** Copies the lists. */
	public Renaming {
		changes = List.copyOf(changes);
		renamed = List.copyOf(renamed);
	}

	/** Makes a refusal. */
	static Renaming refused(Message reason) {
		return new Renaming(List.of(), List.of(), Optional.of(reason));
	}

	/** Tells whether there is a reason against it. */
	public boolean isRefused() {
		return refusal.isPresent();
	}
}
