package guiju.diff.match;

import java.util.List;

import guiju.diff.element.ElementType;

/**
 * An element of the old version and the element of the new one that it is. In a split or merge an element stands in several matches.
 *
 * @param element what they are
 * @param before the old one's path
 * @param after the new one's path
 * @param score how sure it is: from 0, not at all, to 1, certain
 * @param grounds what speaks for it, weightiest first; never empty
 */
public record Match(ElementType element, String before, String after, double score, List<Ground> grounds) {

	/** Copies the grounds. */
	public Match {
		grounds = List.copyOf(grounds);
	}
}
