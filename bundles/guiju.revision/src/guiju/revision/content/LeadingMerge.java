package guiju.revision.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.revision.block.Block;
import guiju.revision.block.Line;
import guiju.revision.trio.Party;
import guiju.revision.trio.Trio;
import guiju.revision.trio.Trios;

/** Joins the comments and blank lines above a block. They never conflict: where both sides wrote some, both are kept. */
public final class LeadingMerge {

	private final Trios trios;

	/** Joins what stands in three texts. */
	public LeadingMerge(Trios trios) {
		this.trios = trios;
	}

	/** Returns the lines that are to stand above something. */
	public List<OutLine> merge(Trio trio) {
		if (!trio.has(Party.OURS) || !trio.has(Party.THEIRS)) {
			Party party = trio.has(Party.OURS) ? Party.OURS : Party.THEIRS;
			return trio.in(party).leading().stream().map(line -> new OutLine(line, party)).toList();
		}
		List<OutLine> result = new ArrayList<>();
		for (Region<Line> region : ThreeWay.cut(leading(trio.in(Party.BASE)), leading(trio.in(Party.OURS)), leading(trio.in(Party.THEIRS)), trios::key))
			switch (region.change()) {
				case NONE, OURS, SAME -> add(region.ours(), Party.OURS, result);
				case THEIRS -> add(region.theirs(), Party.THEIRS, result);
				case BOTH -> union(region, result);
			}
		return align(result, trio);
	}

	private static List<Line> leading(Block block) {
		return block == null ? List.of() : block.leading();
	}

	private static void add(List<Line> lines, Party party, List<OutLine> result) {
		for (Line line : lines)
			result.add(new OutLine(line, party));
	}

	private void union(Region<Line> region, List<OutLine> result) {
		add(region.ours(), Party.OURS, result);
		Set<String> there = new HashSet<>();
		for (Line line : region.ours())
			there.add(trios.key(line).strip());
		for (Line line : region.theirs())
			if (!line.isBlank() && there.add(trios.key(line).strip()))
				result.add(new OutLine(line, Party.THEIRS));
	}

	/** Lines that nobody changed are taken as ours has them, so that they keep its bytes. */
	private List<OutLine> align(List<OutLine> lines, Trio trio) {
		List<Line> ours = trio.in(Party.OURS).leading();
		if (lines.size() != ours.size())
			return lines;
		for (int i = 0; i < ours.size(); i++)
			if (!trios.key(lines.get(i).line()).equals(trios.key(ours.get(i))))
				return lines;
		return ours.stream().map(line -> new OutLine(line, Party.OURS)).toList();
	}
}
