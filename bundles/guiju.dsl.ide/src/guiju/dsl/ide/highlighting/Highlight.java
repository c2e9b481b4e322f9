package guiju.dsl.ide.highlighting;

import guiju.dsl.location.Region;

/**
 * A coloured region of a text.
 *
 * @param style what it is, for a front to choose a colour by
 * @param region where; regions never overlap
 */
public record Highlight(Style style, Region region) {

	/** What a region is. */
	public enum Style {
		/** A keyword. */
		KEYWORD,
		/** A heading. */
		HEADING,
		/** The code that defines an element, or a note's label. */
		CODE,
		/** A cited code, or one below 修正說明. */
		CITATION,
		/** A text. */
		TEXT,
		/** A code or label in 【】 that is defined. */
		REFERENCE,
		/** A cited code, or one in 【】, that nothing defines. */
		UNDEFINED,
		/** A level, a date, an official code. */
		VALUE,
		/** A colon, a bullet, the | of a paragraph. */
		PUNCTUATION,
		/** A comment. */
		COMMENT,
		/** A comment that accepts a finding. */
		ACCEPTANCE,
		/** A line that cannot be read. */
		UNREADABLE
	}
}
