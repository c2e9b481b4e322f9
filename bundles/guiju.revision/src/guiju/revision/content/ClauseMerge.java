package guiju.revision.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import guiju.revision.block.Piece;
import guiju.revision.trio.Trios;

/**
 * Joins two changes of one text where they are clearly apart: in different clauses, with unchanged words between them. Two
 * changes of one clause are a matter for people; joined by characters they would make sentences that nobody wrote.
 */
final class ClauseMerge {

	private static final String ENDS = "、，。；：！？,;:!?\n";
	/** How many unchanged characters must stand between two changes; fewer are a particle or a sign. */
	private static final int APART = 4;

	private final Trios trios;

	ClauseMerge(Trios trios) {
		this.trios = trios;
	}

	/** Returns the joined text, or empty where the changes are too close. */
	Optional<List<Piece>> merge(List<Piece> base, List<Piece> ours, List<Piece> theirs) {
		List<Region<List<Piece>>> regions = ThreeWay.cut(clauses(base), clauses(ours), clauses(theirs), trios::key);
		List<Piece> result = new ArrayList<>();
		Region.Change last = Region.Change.NONE;
		int between = 0;
		for (Region<List<Piece>> region : regions) {
			Region.Change change = region.change();
			if (change == Region.Change.BOTH)
				return Optional.empty();
			if (change == Region.Change.NONE || change == Region.Change.SAME) {
				between += length(region.base());
			} else {
				if (last != Region.Change.NONE && last != change && between < APART)
					return Optional.empty();
				last = change;
				between = 0;
			}
			(change == Region.Change.THEIRS ? region.theirs() : region.ours()).forEach(result::addAll);
		}
		return Optional.of(result);
	}

	private static int length(List<List<Piece>> clauses) {
		return clauses.stream().flatMap(List::stream).mapToInt(piece -> piece.printed().length()).sum();
	}

	private static List<List<Piece>> clauses(List<Piece> pieces) {
		List<List<Piece>> clauses = new ArrayList<>();
		List<Piece> open = new ArrayList<>();
		for (Piece piece : pieces) {
			if (piece instanceof Piece.Named) {
				open.add(piece);
				continue;
			}
			String text = piece.printed();
			int at = 0;
			for (int i = 0; i < text.length(); i++)
				if (ENDS.indexOf(text.charAt(i)) >= 0) {
					open.add(new Piece.Said(text.substring(at, i + 1)));
					clauses.add(open);
					open = new ArrayList<>();
					at = i + 1;
				}
			if (at < text.length())
				open.add(new Piece.Said(text.substring(at)));
		}
		if (!open.isEmpty())
			clauses.add(open);
		return clauses;
	}
}
