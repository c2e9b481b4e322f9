package guiju.importer.cells;

/**
 * Turns a published document of one format into cells. Readers are stateless and may be used by several threads at once.
 */
public interface DocumentReader {

	/** Returns the name of the format in reports: text, html, pdf. */
	String format();

	/**
	 * Tells whether a content is of this format, by the content alone; names lie. Must be quick and must not throw. Where
	 * several readers recognise a content the first that was given to the importer reads it.
	 */
	boolean recognises(byte[] content);

	/**
	 * Reads a document, in time and memory bounded whatever the content is.
	 *
	 * @param name what to call it in reports
	 * @throws UnreadableSourceException where nothing can be made of it
	 */
	SourceDocument read(String name, byte[] content) throws UnreadableSourceException;
}
