package guiju.revision.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.revision.block.Line;
import guiju.revision.block.Part;
import guiju.revision.block.Piece;
import guiju.revision.content.BodyMerge;
import guiju.revision.content.LeadingMerge;
import guiju.revision.content.Merged;
import guiju.revision.content.OutLine;
import guiju.revision.number.Codes;
import guiju.revision.number.Numbering;
import guiju.revision.place.Arrangement;
import guiju.revision.place.Fate;
import guiju.revision.place.Fates;
import guiju.revision.place.Placed;
import guiju.revision.trio.Party;
import guiju.revision.trio.Trio;
import guiju.revision.trio.Trios;

/** All decisions of a merge: what stands where, what it says, and its code. */
final class Joined {

	private final Trios trios;
	private final LeadingMerge leading;
	private final BodyMerge bodies;
	private final Map<Trio, Merged> merged = new HashMap<>();
	private Arrangement arrangement;
	private Codes codes;

	private Joined(Trios trios) {
		this.trios = trios;
		leading = new LeadingMerge(trios);
		bodies = new BodyMerge(trios);
	}

	/** Decides everything. */
	static Joined of(Trios trios) {
		Joined joined = new Joined(trios);
		joined.decide();
		return joined;
	}

	/** What one side deleted and the joined text still cites comes back, contested; that may bring back more. */
	private void decide() {
		Set<Trio> stillCited = new HashSet<>();
		do {
			arrangement = new Arrangement(trios, new Fates(trios, Set.copyOf(stillCited)));
			merged.clear();
			for (Placed placed : arrangement.walk())
				merged.computeIfAbsent(placed.trio(), trio -> bodies.merge(trio, manner(trio)));
		} while (stillCited.addAll(citedThoughDeleted()));
		codes = Numbering.of(trios, arrangement);
	}

	/** Tells whether each thing that is to stand somewhere does. */
	boolean isWhole() {
		return arrangement.isWhole();
	}

	Arrangement arrangement() {
		return arrangement;
	}

	Codes codes() {
		return codes;
	}

	Trios trios() {
		return trios;
	}

	/** Returns the own lines of something. */
	Merged body(Trio trio) {
		return merged.get(trio);
	}

	/** Returns the lines above something that belong to it. */
	List<OutLine> leading(Trio trio) {
		List<OutLine> above = leading.merge(trio);
		boolean gone = !trio.any().body().isEmpty() && merged.get(trio).lines().isEmpty();
		return gone ? above.stream().filter(line -> !line.line().isBlank() && isNew(line.line(), trio)).toList() : above;
	}

	/** What stood above a list that is gone goes with it, but for what one side has just written there. */
	private boolean isNew(Line line, Trio trio) {
		return !trio.has(Party.BASE) || trio.in(Party.BASE).leading().stream().noneMatch(old -> trios.key(old).strip().equals(trios.key(line).strip()));
	}

	/** What one side alone moved is written as there: a bullet's signs tell its depth. */
	private Party manner(Trio trio) {
		boolean theirs = trio.has(Party.OURS) && trio.has(Party.THEIRS) && arrangement.fate(trio) instanceof Fate.Stays stays
				&& stays.parent() != trios.parent(trio, Party.OURS);
		return theirs ? Party.THEIRS : Party.OURS;
	}

	private Set<Trio> citedThoughDeleted() {
		Set<Trio> cited = new HashSet<>();
		for (Merged body : merged.values()) {
			body.lines().forEach(line -> cited(line.line(), cited));
			if (body.isConflict())
				body.theirs().forEach(line -> cited(line.line(), cited));
		}
		return cited;
	}

	private void cited(Line line, Set<Trio> cited) {
		for (Part part : line.parts())
			for (Piece piece : part.pieces())
				if (piece instanceof Piece.Named named && named.use() == Piece.Use.NEEDED && named.target() != null) {
					Trio target = trios.of(named.target());
					if (target.survivor() != null && arrangement.fate(target) instanceof Fate.Deleted)
						cited.add(target);
				}
	}
}
