package guiju.revision.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import guiju.dsl.lexing.Tok;
import guiju.model.code.Characters;
import guiju.revision.block.Block;
import guiju.revision.block.Line;
import guiju.revision.trio.Party;
import guiju.revision.trio.Trio;
import guiju.revision.trio.Trios;

/** Decides what becomes of everything, each thing once. */
public final class Fates {

	private final Trios trios;
	private final Set<Trio> stillCited;
	private final Map<Trio, Fate> fates = new HashMap<>();

	/**
	 * Decides.
	 *
	 * @param stillCited what one side deleted although the other one has come to cite it
	 */
	public Fates(Trios trios, Set<Trio> stillCited) {
		this.trios = trios;
		this.stillCited = stillCited;
	}

	/** Returns what becomes of something that is not the whole. */
	public Fate of(Trio trio) {
		Fate known = fates.get(trio);
		if (known != null)
			return known;
		Fate fate = decide(trio);
		fates.put(trio, fate);
		return fate;
	}

	private Fate decide(Trio trio) {
		boolean ours = trio.has(Party.OURS);
		boolean theirs = trio.has(Party.THEIRS);
		if (!ours && !theirs)
			return new Fate.Deleted();
		if (ours && theirs)
			return both(trio);
		Party survivor = trio.survivor();
		Trio parent = trios.parent(trio, survivor);
		if (!trio.has(Party.BASE) || keepsOne(trio, survivor))
			return new Fate.Stays(parent);
		return deleted(trio, survivor, parent);
	}

	/** A list of citations that is gone is an empty one; a reason is never lost because the other side had none for it. */
	private boolean keepsOne(Trio trio, Party survivor) {
		boolean parentThere = trios.parent(trio, survivor).has(survivor.other());
		return parentThere && (trio.any().isList() || trio.any().isReason() && isChanged(trio, survivor));
	}

	private Fate deleted(Trio trio, Party survivor, Trio parent) {
		boolean withParent = parent == trios.parent(trio, Party.BASE) && parent != trios.root() && !parent.has(survivor.other());
		if (withParent)
			return of(parent) instanceof Fate.Deleted ? new Fate.Deleted() : new Fate.Stays(parent);
		boolean changed = isChangedDeep(trio, survivor);
		if (!changed && !isCitedDeep(trio, survivor))
			return new Fate.Deleted();
		return new Fate.DeletedAndChanged(parent, survivor, !changed);
	}

	private Fate both(Trio trio) {
		Trio ours = trios.parent(trio, Party.OURS);
		Trio theirs = trios.parent(trio, Party.THEIRS);
		if (ours == theirs)
			return new Fate.Stays(ours);
		Trio base = trio.has(Party.BASE) ? trios.parent(trio, Party.BASE) : null;
		boolean onlyOurs = theirs == base;
		boolean onlyTheirs = ours == base;
		Trio chosen = onlyOurs ? ours : onlyTheirs ? theirs : null;
		if (chosen == null)
			return new Fate.MovedApart(ours, theirs);
		// Two that were moved into each other ask for each other; the second question gets this answer.
		fates.put(trio, new Fate.Stays(chosen));
		return isOneSided(chosen) ? new Fate.MovedApart(ours, theirs) : new Fate.Stays(chosen);
	}

	/** Tells whether something stands, with what it is below, in one resolution only. */
	private boolean isOneSided(Trio trio) {
		Set<Trio> seen = new HashSet<>();
		Trio at = trio;
		while (at != trios.root() && seen.add(at)) {
			Fate fate = of(at);
			if (fate instanceof Fate.DeletedAndChanged || fate instanceof Fate.Deleted)
				return true;
			if (!(fate instanceof Fate.Stays stays))
				return false;
			at = stays.parent();
		}
		return false;
	}

	private boolean isCitedDeep(Trio trio, Party survivor) {
		if (stillCited.contains(trio))
			return true;
		for (Block child : trio.in(survivor).children()) {
			Trio below = trios.of(child);
			if (!below.has(survivor.other()) && isCitedDeep(below, survivor))
				return true;
		}
		return false;
	}

	/** Tells whether a side changed something that the other one deleted, or anything in it that goes with it. */
	private boolean isChangedDeep(Trio trio, Party party) {
		if (!trio.has(Party.BASE) || trios.parent(trio, Party.BASE) != trios.parent(trio, party) || isChanged(trio, party))
			return true;
		for (Block child : trio.in(party).children()) {
			Trio below = trios.of(child);
			boolean movedIn = below.has(Party.BASE) && trios.parent(below, Party.BASE) != trio;
			if (movedIn || !below.has(party.other()) && isChangedDeep(below, party))
				return true;
		}
		return false;
	}

	/** Tells whether a side changed something's own lines or the comments above; blank lines and codes do not count. */
	private boolean isChanged(Trio trio, Party party) {
		Block now = trio.in(party);
		Block was = trio.in(Party.BASE);
		return was == null || now.head() != Tok.COMMENT && !said(now).equals(said(was)) || !comments(now).equals(comments(was));
	}

	/** What a block says, without the blanks: to lay a file out is no change that anybody would miss. */
	private String said(Block block) {
		StringBuilder said = new StringBuilder();
		String key = trios.key(block);
		for (int i = 0; i < key.length(); i++)
			if (!Characters.isBlank(key.charAt(i)))
				said.append(key.charAt(i));
		return said.toString();
	}

	private String comments(Block block) {
		StringBuilder comments = new StringBuilder();
		for (Line line : block.leading())
			if (!line.isBlank())
				comments.append(trios.key(line).strip()).append('\n');
		return comments.toString();
	}
}
