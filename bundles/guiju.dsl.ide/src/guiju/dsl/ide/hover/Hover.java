package guiju.dsl.ide.hover;

import java.util.List;

import guiju.dsl.location.Region;

/**
 * What there is to know of some words.
 *
 * @param region the words
 * @param parts what is known, the most important first; never empty
 */
public record Hover(Region region, List<Part> parts) {

	/**
	 * One thing that is known, in the reader's language.
	 *
	 * @param kind what sort of thing; a front may show each in its own way
	 * @param text the words, plain; paragraphs are parted by \n
	 */
	public record Part(Kind kind, String text) {}

	/** The sorts of things. */
	public enum Kind {
		/** A finding here, in its own words. */
		FINDING,
		/** What the finding's rule is about and what to do. */
		HELP,
		/** Code and label of what is named here. */
		LABEL,
		/** Who cites it. */
		CITED_BY,
		/** What a level or an official code means. */
		MEANING,
		/** How the version before words it. */
		PREVIOUS,
		/** Where else in the folder the label is defined. */
		FOLDER
	}

	/** Copies the parts. */
	public Hover {
		parts = List.copyOf(parts);
	}
}
