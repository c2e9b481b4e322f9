package guiju.revision.merge;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.lexing.Tok;
import guiju.revision.block.Block;
import guiju.revision.block.Line;
import guiju.revision.block.Part;
import guiju.revision.block.Piece;
import guiju.revision.content.Merged;
import guiju.revision.content.OutLine;
import guiju.revision.place.Branch;
import guiju.revision.place.Placed;
import guiju.revision.trio.Party;
import guiju.revision.trio.Trio;
import guiju.revision.trio.Trios;

/** Writes the joined text: with markers around what is contested, or as one of the two ways to resolve it. */
final class Rendering {

	private final Joined joined;
	private final Trios trios;
	private final MergeOptions options;
	private final Manner manner;
	private final StringBuilder text = new StringBuilder();
	private final List<Conflict> conflicts = new ArrayList<>();
	/** The things whose own lines were written, in their order. */
	private final List<Trio> written = new ArrayList<>();
	private int line = 1;

	private Rendering(Joined joined, MergeOptions options) {
		this.joined = joined;
		trios = joined.trios();
		this.options = options;
		manner = new Manner(trios);
	}

	/** Writes one resolution, or with {@link Branch#BOTH} the text with markers. */
	static Rendering of(Joined joined, Branch branch, MergeOptions options) {
		Rendering rendering = new Rendering(joined, options);
		rendering.below(joined.trios().root(), branch, 0);
		rendering.endLastLine();
		return rendering;
	}

	String text() {
		return text.toString();
	}

	List<Conflict> conflicts() {
		return conflicts;
	}

	List<Trio> written() {
		return written;
	}

	private void below(Trio parent, Branch branch, int dashes) {
		for (Placed placed : joined.arrangement().below(parent))
			if (branch == Branch.BOTH && placed.branch() != Branch.BOTH)
				contested(placed, dashes);
			else if (branch.shows(placed.branch()))
				write(placed.trio(), branch, dashes);
	}

	private void contested(Placed placed, int dashes) {
		Trio trio = placed.trio();
		Described described = new Described(joined, trio);
		described.misplaced(placed.branch(), line).ifPresent(conflicts::add);
		marker(options.opening());
		if (placed.branch() == Branch.OURS)
			write(trio, Branch.OURS, dashes);
		if (options.withBase()) {
			marker(options.before());
			if (trio.has(Party.BASE) && trio.survivor() != null)
				base(trio.in(Party.BASE));
		}
		marker(options.middle());
		if (placed.branch() == Branch.THEIRS)
			write(trio, Branch.THEIRS, dashes);
		marker(options.closing());
	}

	private void base(Block block) {
		block.leading().forEach(each -> put(new OutLine(each, Party.BASE), block, false, 0));
		block.body().forEach(each -> put(new OutLine(each, Party.BASE), block, false, 0));
		block.children().forEach(this::base);
	}

	private void write(Trio trio, Branch branch, int dashes) {
		boolean added = !trio.has(Party.BASE) && trio.survivor() != null;
		for (OutLine each : joined.leading(trio))
			put(each, trio.any(), added, dashes);
		Merged body = joined.body(trio);
		int length = dashes(body, dashes);
		written.add(trio);
		if (body.isConflict() && branch == Branch.BOTH) {
			conflicts.add(new Described(joined, trio).differing(line));
			marker(options.opening());
			body.lines().forEach(each -> put(each, trio.any(), false, length));
			if (options.withBase()) {
				marker(options.before());
				body.base().forEach(each -> put(each, trio.any(), false, length));
			}
			marker(options.middle());
			body.theirs().forEach(each -> put(each, trio.any(), false, length));
			marker(options.closing());
		} else {
			List<OutLine> lines = body.isConflict() && branch == Branch.THEIRS ? body.theirs() : body.lines();
			lines.forEach(each -> put(each, trio.any(), added, length));
		}
		below(trio, branch, length);
	}

	/** A bullet's signs are more than those of the bullet it is below, wherever that was moved to. */
	private static int dashes(Merged body, int above) {
		if (body.lines().isEmpty() || body.lines().get(0).line().head() != Tok.DASH)
			return 0;
		return Math.max(above + 1, body.lines().get(0).line().parts().get(0).printed().length());
	}

	private void put(OutLine out, Block block, boolean added, int dashes) {
		Line said = added ? manner.adapt(out.line(), out.from(), Depth.of(block) + (out.line().head() == Tok.BAR ? 1 : 0)) : out.line();
		for (Part part : said.parts()) {
			text.append(part.gap());
			if (part.type() == Tok.DASH && part.printed().length() < dashes)
				text.append(part.printed().substring(0, 1).repeat(dashes - part.printed().length()));
			for (Piece piece : part.pieces())
				text.append(piece instanceof Piece.Named named ? joined.codes().print(named, trios.of(named.target())) : piece.printed());
		}
		text.append(said.tail()).append(manner.lineEnd(said));
		line++;
	}

	private void marker(String marker) {
		text.append(marker).append(manner.lineEnd());
		line++;
	}

	/** The last line has a line end as before, unless one side changed just that. */
	private void endLastLine() {
		boolean ours = trios.tree(Party.OURS).isEnded();
		boolean ended = ours == trios.tree(Party.BASE).isEnded() ? trios.tree(Party.THEIRS).isEnded() : ours;
		boolean marked = text.toString().stripTrailing().endsWith(options.closing());
		if (!ended && !marked && !text.isEmpty()) {
			int end = text.length() - 1;
			text.setLength(end > 0 && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r' ? end - 1 : end);
		}
	}
}
