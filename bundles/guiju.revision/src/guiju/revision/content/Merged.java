package guiju.revision.content;

import java.util.List;

/**
 * The own lines of something in the joined text.
 *
 * @param lines the lines; those of ours where there is a conflict; none where nothing is left of it
 * @param theirs the lines of theirs where both sides changed the same words, else null
 * @param base the lines of the base, empty where it had none
 */
public record Merged(List<OutLine> lines, List<OutLine> theirs, List<OutLine> base) {

	/** Copies the lines. */
	public Merged {
		lines = List.copyOf(lines);
		theirs = theirs == null ? null : List.copyOf(theirs);
		base = List.copyOf(base);
	}

	static Merged of(List<OutLine> lines) {
		return new Merged(lines, null, List.of());
	}

	/** Tells whether somebody has to decide. */
	public boolean isConflict() {
		return theirs != null;
	}
}
