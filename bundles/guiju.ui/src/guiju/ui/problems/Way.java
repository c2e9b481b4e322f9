package guiju.ui.problems;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import guiju.dsl.edit.Replacement;

/**
 * One way to mend something, in one standard or in many. What it changes is worked out in the background, when it is looked at.
 *
 * @param title what it does
 * @param changes what it changes; files in which it changes nothing are left out
 */
record Way(String title, Supplier<List<Changed>> changes) {

	/**
	 * What is changed of a file.
	 *
	 * @param file the file
	 * @param name the standard's name for people
	 * @param text the text that the changes were worked out for
	 * @param changes the changes, in the order of the text
	 */
	record Changed(Path file, String name, String text, List<Replacement> changes) {

		Changed {
			changes = List.copyOf(changes);
		}
	}
}
