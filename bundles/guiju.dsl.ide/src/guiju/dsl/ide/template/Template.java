package guiju.dsl.ide.template;

import java.util.List;

import guiju.dsl.edit.Replacement;
import guiju.dsl.location.Region;
import guiju.rules.Message;

/**
 * A skeleton that can be written at a place.
 *
 * @param id its name, which stays: duty, task, attitude …
 * @param title what it is, to be worded by {@code Wordings}
 * @param change the change of the text: a blank line becomes the skeleton where it has its place there; else it is
 *        added below the line, or behind what belongs to it
 * @param placeholders what is to be filled in, in this order; regions of the text after the change
 */
public record Template(String id, Message title, Replacement change, List<Region> placeholders) {

	/** Copies the placeholders. */
	public Template {
		placeholders = List.copyOf(placeholders);
	}
}
