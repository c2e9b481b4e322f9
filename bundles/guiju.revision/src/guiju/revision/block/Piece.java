package guiju.revision.block;

/** A piece of what a line says. */
public sealed interface Piece {

	/** Returns it as it stands in the text. */
	String printed();

	/**
	 * What means nothing but itself.
	 *
	 * @param printed as it stands
	 */
	record Said(String printed) implements Piece {}

	/**
	 * The code of an element or the label of a note. Whatever code it is to have later, it names the same.
	 *
	 * @param printed as it stands
	 * @param name the name that all spellings of the code share
	 * @param target what it names in this text, or null where nothing here has the code
	 * @param use what it does here
	 */
	record Named(String printed, String name, Block target, Use use) implements Piece {}

	/** What a code does where it stands. */
	enum Use {
		/** It is the code of the block itself. */
		OWN,
		/** It must be defined: a citation, or a reference in a text. */
		NEEDED,
		/** It may speak of what is gone: in reasons. */
		SPOKEN_OF
	}
}
