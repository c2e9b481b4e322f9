package guiju.revision.trio;

import guiju.revision.block.Block;

/** One thing as it stands in the three texts; in some of them it may be missing. */
public final class Trio {

	private final int id;
	private final Block[] blocks = new Block[Party.values().length];

	Trio(int id) {
		this.id = id;
	}

	/** Returns its number, which no other of the same merge has. */
	public int id() {
		return id;
	}

	/** Returns what it is in a text, or null. */
	public Block in(Party party) {
		return blocks[party.ordinal()];
	}

	/** Tells whether a text has it. */
	public boolean has(Party party) {
		return in(party) != null;
	}

	/** Returns what it is in ours, or else in theirs, or else in the base. */
	public Block any() {
		return has(Party.OURS) ? in(Party.OURS) : has(Party.THEIRS) ? in(Party.THEIRS) : in(Party.BASE);
	}

	/** Returns the side that alone still has it, or null where both or none do. */
	public Party survivor() {
		if (has(Party.OURS) == has(Party.THEIRS))
			return null;
		return has(Party.OURS) ? Party.OURS : Party.THEIRS;
	}

	void set(Party party, Block block) {
		blocks[party.ordinal()] = block;
	}

	@Override
	public String toString() {
		return "#" + id + " " + any().head();
	}
}
