package guiju.diff;

/** What makes a comparison as a whole questionable. */
public enum Doubt {
	/** The two seem to be different standards: other codes and hardly anything in common. */
	DIFFERENT_STANDARDS,
	/** The new side seems to be the older version: by its code, its history or its dates. */
	SWAPPED_ORDER,
	/** Lines of a side could not be read and were not compared. */
	UNREAD_LINES,
	/** A side holds no elements at all. */
	EMPTY_SIDE
}
