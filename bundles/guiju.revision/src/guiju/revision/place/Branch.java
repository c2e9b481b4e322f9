package guiju.revision.place;

import guiju.revision.trio.Party;

/** Which resolution of the conflicts has something at a place. */
public enum Branch {
	/** Every one. */
	BOTH,
	/** That which follows ours. */
	OURS,
	/** That which follows theirs. */
	THEIRS;

	/** Returns the branch of a side. */
	public static Branch of(Party party) {
		return party == Party.OURS ? OURS : THEIRS;
	}

	/** Returns the side of a branch; ours where it is both. */
	public Party party() {
		return this == THEIRS ? Party.THEIRS : Party.OURS;
	}

	/** Tells whether what stands in a branch is part of this resolution. */
	public boolean shows(Branch other) {
		return this == BOTH || other == BOTH || other == this;
	}
}
