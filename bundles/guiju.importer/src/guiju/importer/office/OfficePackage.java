package guiju.importer.office;

import java.util.Set;

import guiju.importer.cells.UnreadableSourceException;

/** The parts of a document by their names. */
public interface OfficePackage {

	/** Tells whether there is a part. */
	boolean has(String part);

	/** Returns the names of all parts. */
	Set<String> parts();

	/**
	 * Returns the root of a part, or null where there is no such part.
	 *
	 * @throws UnreadableSourceException where it is no XML, or not within bounds
	 */
	XmlElement xml(String part) throws UnreadableSourceException;
}
