package guiju.sync.plan;

import java.util.List;

/**
 * What was copied: a text of its own, which can also be pasted into any editor, with the definitions and notes that it names.
 *
 * @param origin tells the document that it was copied from: only there a code means what it means in the clip
 * @param text the lines of the elements with their comments, then those of the definitions and notes
 * @param elements the paths of the elements that were copied, in a standard parsed from the text; all others are there for
 *        their sake
 */
public record Clip(String origin, String text, List<String> elements) {

	/** Copies the paths. */
	public Clip {
		elements = List.copyOf(elements);
	}
}
