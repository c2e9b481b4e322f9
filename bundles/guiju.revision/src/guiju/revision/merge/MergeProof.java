package guiju.revision.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import guiju.dsl.StandardParser;
import guiju.dsl.lexing.Tok;
import guiju.revision.block.Block;
import guiju.revision.block.BlockReader;
import guiju.revision.block.BlockTree;
import guiju.revision.block.Line;
import guiju.revision.block.Part;
import guiju.revision.block.Piece;
import guiju.revision.content.OutLine;
import guiju.revision.place.Branch;
import guiju.revision.place.Fate;
import guiju.revision.trio.Party;
import guiju.revision.trio.Trio;
import guiju.revision.trio.Trios;

/**
 * Proves a merge by reading what was written: either resolution is sound, each thing in it stands where it was decided, each
 * code names what it was decided to name, nothing new of either side is missing, and no comment.
 */
final class MergeProof {

	private final Joined joined;
	private final Trios trios;
	private final StandardParser parser;

	MergeProof(Joined joined, StandardParser parser) {
		this.joined = joined;
		trios = joined.trios();
		this.parser = parser;
	}

	/** Tells whether the merge is proved. */
	boolean holds(String marked) {
		return nothingNewIsMissing() && commentsAreThere(marked) && isAsDecided(Branch.OURS) && isAsDecided(Branch.THEIRS);
	}

	private boolean nothingNewIsMissing() {
		return trios.all().stream().allMatch(trio -> trio == trios.root() || trio.has(Party.BASE) || !(joined.arrangement().fate(trio) instanceof Fate.Deleted));
	}

	private boolean commentsAreThere(String marked) {
		Map<String, Integer> base = comments(trios.tree(Party.BASE).parsed().text());
		Map<String, Integer> there = comments(marked);
		for (Party party : List.of(Party.OURS, Party.THEIRS))
			for (Map.Entry<String, Integer> comment : comments(trios.tree(party).parsed().text()).entrySet())
				if (comment.getValue() > base.getOrDefault(comment.getKey(), 0) && !there.containsKey(comment.getKey()))
					return false;
		return true;
	}

	/** Counts lines that are comments, without the codes in acceptances, which never have any that a merge changes. */
	private static Map<String, Integer> comments(String text) {
		Map<String, Integer> comments = new HashMap<>();
		text.lines().map(String::strip).filter(line -> line.startsWith("//")).forEach(line -> comments.merge(line, 1, Integer::sum));
		return comments;
	}

	private boolean isAsDecided(Branch branch) {
		Rendering rendering = Rendering.of(joined, branch, MergeOptions.DEFAULT);
		BlockTree tree = BlockReader.read(parser.parse(rendering.text()));
		if (!tree.isSound())
			return false;
		List<Block> read = new ArrayList<>();
		collect(tree.root(), read);
		List<Trio> written = rendering.written().stream().filter(trio -> trio.any().head() != Tok.COMMENT).filter(trio -> !lines(trio, branch).isEmpty()).toList();
		if (read.size() != written.size())
			return false;
		Map<Block, Trio> meaning = new IdentityHashMap<>();
		meaning.put(tree.root(), trios.root());
		for (int i = 0; i < read.size(); i++)
			meaning.put(read.get(i), written.get(i));
		for (int i = 0; i < read.size(); i++)
			if (!standsRight(read.get(i), written.get(i), branch, meaning) || !namesRight(read.get(i), written.get(i), branch, meaning))
				return false;
		return true;
	}

	private List<OutLine> lines(Trio trio, Branch branch) {
		return joined.body(trio).isConflict() && branch == Branch.THEIRS ? joined.body(trio).theirs() : joined.body(trio).lines();
	}

	private static void collect(Block block, List<Block> all) {
		for (Block child : block.children()) {
			if (child.head() != Tok.COMMENT)
				all.add(child);
			collect(child, all);
		}
	}

	private boolean standsRight(Block block, Trio trio, Branch branch, Map<Block, Trio> meaning) {
		Trio parent = meaning.get(block.parent());
		return joined.arrangement().below(parent).stream().anyMatch(placed -> placed.trio() == trio && branch.shows(placed.branch()));
	}

	private boolean namesRight(Block block, Trio trio, Branch branch, Map<Block, Trio> meaning) {
		List<Piece.Named> read = needed(block.body());
		List<Piece.Named> meant = needed(lines(trio, branch).stream().map(OutLine::line).toList());
		if (read.size() != meant.size())
			return false;
		for (int i = 0; i < read.size(); i++) {
			Trio target = trios.of(meant.get(i).target());
			Trio found = read.get(i).target() == null ? null : meaning.get(read.get(i).target());
			if (target == null && found != null && !wasMeant(found, meant.get(i).name()) || target != null && target != found && !isOneCode(target, found)
					&& (found != null || meaning.containsValue(target)))
				return false;
		}
		return true;
	}

	/** A code that nothing defined in the text it comes from: the other side may have defined it, or kept what it once named. */
	private boolean wasMeant(Trio found, String name) {
		if (trios.tree(Party.BASE).dangling().contains(name))
			return true;
		Block before = found.in(Party.BASE);
		return before != null && trios.tree(Party.BASE).definitions().get(name) == before;
	}

	/** Where one side has a code twice already, nobody can tell which of the two is cited. */
	private boolean isOneCode(Trio target, Trio found) {
		return target != null && found != null && joined.codes().of(target) != null && joined.codes().of(target).equals(joined.codes().of(found));
	}

	private static List<Piece.Named> needed(List<Line> lines) {
		List<Piece.Named> needed = new ArrayList<>();
		for (Line line : lines)
			for (Part part : line.parts())
				for (Piece piece : part.pieces())
					if (piece instanceof Piece.Named named && named.use() == Piece.Use.NEEDED)
						needed.add(named);
		return needed;
	}
}
