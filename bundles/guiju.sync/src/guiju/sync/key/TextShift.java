package guiju.sync.key;

import java.util.List;

import guiju.dsl.edit.Replacement;

/** Where places of an old text are in the new one, after changes that were made one after the other. */
public final class TextShift {

	/** Told instead of an offset where a change took the place away. */
	public static final int GONE = -1;

	private final List<Replacement> changes;

	/** Follows changes, each of which counts in the text that the one before it left. */
	public TextShift(List<Replacement> changes) {
		this.changes = List.copyOf(changes);
	}

	/** Returns changes of one text, in its order, as changes that are made one after the other. */
	public static List<Replacement> successive(List<Replacement> changes) {
		return changes.reversed();
	}

	/** Returns where a region begins now; {@link #GONE} if a change reached into it. What is put directly before it pushes it. */
	public int region(int start, int end) {
		int from = start;
		int to = end;
		for (Replacement change : changes) {
			if (change.offset() >= to && to > from || change.offset() > from && to == from)
				continue;
			if (change.end() > from)
				return GONE;
			int shift = change.text().length() - change.length();
			from += shift;
			to += shift;
		}
		return from;
	}

	/** Returns where the beginning of a line is now, if the line end before it is still there; what is put there is part of the line. */
	public int lineStart(int start) {
		int at = start;
		for (Replacement change : changes) {
			if (change.offset() >= at)
				continue;
			if (change.end() >= at)
				return GONE;
			at += change.text().length() - change.length();
		}
		return at;
	}
}
