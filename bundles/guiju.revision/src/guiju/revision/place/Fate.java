package guiju.revision.place;

import guiju.revision.trio.Party;
import guiju.revision.trio.Trio;

/** What becomes of something. */
public sealed interface Fate {

	/**
	 * It is there, undisputed.
	 *
	 * @param parent what it is below
	 */
	record Stays(Trio parent) implements Fate {}

	/** One side deleted it, or both did, and nothing speaks against it. */
	record Deleted() implements Fate {}

	/**
	 * One side deleted it, the other one changed it or began to cite it.
	 *
	 * @param parent what it is below on the side that still has it
	 * @param survivor the side that still has it
	 * @param cited whether it is only the other side's new citation that speaks against the deletion
	 */
	record DeletedAndChanged(Trio parent, Party survivor, boolean cited) implements Fate {}

	/**
	 * Each side moved it elsewhere, or one side moved it to where the other deleted what it is below.
	 *
	 * @param ours what it is below in ours
	 * @param theirs what it is below in theirs
	 */
	record MovedApart(Trio ours, Trio theirs) implements Fate {}
}
