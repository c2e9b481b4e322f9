package guiju.dsl.ide.folding;

/**
 * Lines that fold into their first one.
 *
 * @param kind what they are
 * @param first the line that stays, from 1
 * @param last the last line that is folded away, from 1
 */
public record Fold(Kind kind, int first, int last) {

	/** What folds. */
	public enum Kind {
		/** An element with what belongs to it. */
		ELEMENT,
		/** A heading with what stands under it. */
		SECTION,
		/** Comments that stand together. */
		COMMENT
	}
}
