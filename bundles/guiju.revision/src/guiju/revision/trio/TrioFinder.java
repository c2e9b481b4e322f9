package guiju.revision.trio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.diff.element.ElementType;
import guiju.diff.match.Match;
import guiju.model.Standard;
import guiju.model.path.ElementPath;
import guiju.revision.block.Block;
import guiju.revision.block.BlockTree;

/** Finds what is the same in three texts: elements by their matches, fields and comments by their place and words. */
public final class TrioFinder {

	private final Map<Party, BlockTree> trees;
	private final Correspondence correspondence;
	private final Trios trios;

	private TrioFinder(Map<Party, BlockTree> trees, Correspondence correspondence) {
		this.trees = trees;
		this.correspondence = correspondence;
		trios = new Trios(trees);
	}

	/** Compares three texts. */
	public static Trios find(Map<Party, BlockTree> trees, Correspondence correspondence) {
		TrioFinder finder = new TrioFinder(trees, correspondence);
		finder.elements();
		new FieldPairing(finder.trios).pair();
		return finder.trios;
	}

	private void elements() {
		Trio root = trios.add();
		for (Party party : Party.values())
			trios.set(root, party, trees.get(party).root());
		for (Block block : elements(Party.BASE))
			trios.set(trios.add(), Party.BASE, block);
		follow(Party.OURS);
		follow(Party.THEIRS);
		addedTwice();
		for (Party party : List.of(Party.OURS, Party.THEIRS))
			for (Block block : elements(party))
				if (trios.of(block) == null)
					trios.set(trios.add(), party, block);
	}

	private void follow(Party party) {
		for (Pair pair : pairs(Party.BASE, party))
			trios.set(trios.of(pair.before()), party, pair.after());
	}

	/** What both added is one only where it stands below the same and reads nearly the same: else both are wanted. */
	private void addedTwice() {
		List<Pair> pairs = new ArrayList<>(pairs(Party.OURS, Party.THEIRS));
		pairs.sort(Comparator.comparingInt(pair -> pair.before().line()));
		for (Pair pair : pairs) {
			if (trios.of(pair.before()) != null || trios.of(pair.after()) != null)
				continue;
			Trio above = trios.of(pair.before().parent());
			if (above == null || above != trios.of(pair.after().parent()) || !Likeness.isSameAddition(pair.before().element(), pair.after().element()))
				continue;
			Trio trio = trios.add();
			trios.set(trio, Party.OURS, pair.before());
			trios.set(trio, Party.THEIRS, pair.after());
		}
	}

	private record Pair(Block before, Block after) {}

	/** Returns the best matches, one for each element: the parts of a split but one are new, those of a merge but one are gone. */
	private List<Pair> pairs(Party from, Party to) {
		List<Match> matches = new ArrayList<>(correspondence.match(from, standard(from), to, standard(to)).matches());
		matches.sort(Comparator.comparingDouble(Match::score).reversed());
		Map<String, Block> before = byPath(from);
		Map<String, Block> after = byPath(to);
		Set<Block> taken = new HashSet<>();
		List<Pair> pairs = new ArrayList<>();
		for (Match match : matches) {
			Block old = before.get(match.before());
			Block now = after.get(match.after());
			if (old == null || now == null || taken.contains(old) || taken.contains(now))
				continue;
			taken.add(old);
			taken.add(now);
			pairs.add(new Pair(old, now));
		}
		return pairs;
	}

	private Standard standard(Party party) {
		return trees.get(party).parsed().standard();
	}

	private Map<String, Block> byPath(Party party) {
		Map<String, Block> byPath = new HashMap<>();
		for (Block block : elements(party))
			byPath.put(ElementPath.of(block.element()), block);
		return byPath;
	}

	/** Returns what is compared, parents before children. */
	private List<Block> elements(Party party) {
		List<Block> elements = new ArrayList<>();
		collect(trees.get(party).root(), elements);
		return elements;
	}

	private static void collect(Block block, List<Block> elements) {
		for (Block child : block.children()) {
			if (child.type() != null && child.type() != ElementType.STANDARD)
				elements.add(child);
			collect(child, elements);
		}
	}
}
