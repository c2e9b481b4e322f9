package guiju.revision.trio;

/** The texts of a merge. */
public enum Party {
	/** What both began with. */
	BASE,
	/** What we made of it. */
	OURS,
	/** What the others made of it. */
	THEIRS;

	/** Returns the other one of the two that changed the base. */
	public Party other() {
		return this == OURS ? THEIRS : OURS;
	}
}
