package guiju.ui.editor;

import java.util.Optional;

import guiju.sync.key.ElementKey;

/**
 * What is selected in an editor, the same for all its pages and for the outline.
 *
 * @param element the element, or empty where the caret stands in none
 * @param offset where in the text, from 0, or -1 for the element as a whole
 * @param length how many characters from there
 */
public record Selected(Optional<ElementKey> element, int offset, int length) {

	/** Nothing. */
	public static final Selected NOTHING = new Selected(Optional.empty(), -1, 0);

	/** Returns an element as a whole. */
	public static Selected element(ElementKey key) {
		return new Selected(Optional.of(key), -1, 0);
	}

	/** Tells whether a stretch of the text is selected, and not an element as a whole. */
	public boolean isText() {
		return offset >= 0;
	}
}
