package guiju.revision.trio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import guiju.revision.block.Block;
import guiju.revision.block.BlockTree;
import guiju.revision.block.Line;
import guiju.revision.block.Part;
import guiju.revision.block.Piece;

/** All that the three texts hold, each thing once; and texts with names in place of codes, so that a new code alone is no difference. */
public final class Trios {

	private final Map<Party, BlockTree> trees;
	private final List<Trio> all = new ArrayList<>();
	private final Map<Block, Trio> byBlock = new IdentityHashMap<>();
	private final Map<Block, String> keys = new IdentityHashMap<>();

	/** Begins with the three texts. */
	Trios(Map<Party, BlockTree> trees) {
		this.trees = new EnumMap<>(trees);
	}

	Trio add() {
		Trio trio = new Trio(all.size());
		all.add(trio);
		return trio;
	}

	void set(Trio trio, Party party, Block block) {
		trio.set(party, block);
		byBlock.put(block, trio);
	}

	/** Returns everything; what is above comes before what is below. */
	public List<Trio> all() {
		return Collections.unmodifiableList(all);
	}

	/** Returns the texts as wholes. */
	public Trio root() {
		return all.get(0);
	}

	/** Returns what a block is; null for null. */
	public Trio of(Block block) {
		return block == null ? null : byBlock.get(block);
	}

	/** Returns what something is below in a text that has it. */
	public Trio parent(Trio trio, Party party) {
		return of(trio.in(party).parent());
	}

	/** Returns one of the texts. */
	public BlockTree tree(Party party) {
		return trees.get(party);
	}

	/** Returns a block's own lines in the form that is compared: all that stands there, but for codes that only follow others. */
	public String key(Block block) {
		return keys.computeIfAbsent(block, any -> {
			StringBuilder key = new StringBuilder();
			for (Line line : block.body())
				append(key, line).append('\n');
			return key.toString();
		});
	}

	/** Returns a line in the form that is compared. */
	public String key(Line line) {
		return append(new StringBuilder(), line).toString();
	}

	/** Returns words in the form that is compared. */
	public String key(List<Piece> pieces) {
		StringBuilder key = new StringBuilder();
		for (Piece piece : pieces)
			append(key, piece);
		return key.toString();
	}

	private StringBuilder append(StringBuilder key, Line line) {
		for (Part part : line.parts()) {
			key.append(part.gap());
			for (Piece piece : part.pieces())
				append(key, piece);
		}
		return key.append(line.tail()).append(line.end());
	}

	private void append(StringBuilder key, Piece piece) {
		Trio target = piece instanceof Piece.Named named ? of(named.target()) : null;
		if (target == null) {
			key.append(piece.printed());
			return;
		}
		key.append('\ue000').append(target.id()).append('\ue001');
		Piece.Named named = (Piece.Named) piece;
		if (named.use() != Piece.Use.OWN && !spelling(named).equals(named.printed()))
			key.append(named.printed()).append('\ue001');
	}

	/** Returns how the code stands where it is defined. */
	private static String spelling(Piece.Named named) {
		for (Part part : named.target().first().parts())
			for (Piece piece : part.pieces())
				if (piece instanceof Piece.Named own && own.use() == Piece.Use.OWN)
					return own.printed();
		return named.printed();
	}
}
