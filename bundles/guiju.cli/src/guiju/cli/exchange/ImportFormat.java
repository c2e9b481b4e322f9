package guiju.cli.exchange;

import java.io.IOException;

import guiju.exchange.FormatException;
import guiju.model.Standard;

/** A format that standards are imported from. */
interface ImportFormat {

	/** Tells whether content seems to be of this format; a name tells nothing. */
	boolean recognises(Content content);

	/**
	 * Reads content that was recognised.
	 *
	 * @throws FormatException if it is not of this format after all, or broken; nothing of it is taken then
	 */
	Standard read(Content content) throws IOException, FormatException;
}
