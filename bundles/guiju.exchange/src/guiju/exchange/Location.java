package guiju.exchange;

import java.io.Serializable;

/**
 * Where in a document or in a standard something is.
 *
 * @param line the line from 1, or 0 where there is no document (a standard that cannot be written)
 * @param column the column from 1 in UTF-16 units, or 0
 * @param path in JSON a path like {@code $.duties[0].name}, else the path of an element as
 *        {@link guiju.model.path.ElementPath} writes it, with the feature's name; may be empty
 */
public record Location(int line, int column, String path) implements Serializable {

	/** The document as a whole. */
	public static final Location NONE = new Location(0, 0, "");

	/** Makes the place of a value in a standard. */
	public static Location inStandard(String path) {
		return new Location(0, 0, path);
	}
}
