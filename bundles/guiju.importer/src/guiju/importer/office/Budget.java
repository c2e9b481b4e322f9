package guiju.importer.office;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;

/**
 * How much a document may hold. Formats in which a cell can say how often it is repeated, or share a text with others, make a
 * small file large, and tables within repeated cells make it boundless.
 */
public final class Budget {

	private final long most;
	private long spent;

	/** Begins with so many cells or characters. */
	public Budget(long most) {
		this.most = most;
	}

	/** Takes some of it. */
	public void spend(long count) throws UnreadableSourceException {
		spent += count;
		if (spent > most)
			throw new UnreadableSourceException(Reason.TOO_LARGE, "> " + most);
	}

	/** Returns how much was taken so far. */
	public long spent() {
		return spent;
	}
}
