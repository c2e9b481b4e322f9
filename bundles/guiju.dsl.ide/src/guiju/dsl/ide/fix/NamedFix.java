package guiju.dsl.ide.fix;

import java.util.Optional;

import guiju.dsl.check.TextFinding;
import guiju.rules.Message;

/** Does what a rule says in words. */
@FunctionalInterface
interface NamedFix {

	/**
	 * Returns the fix, or empty where the text does not allow it.
	 *
	 * @param words how the rule names it; the message becomes the title
	 */
	Optional<Fix> of(FixContext context, TextFinding finding, Message words);
}
