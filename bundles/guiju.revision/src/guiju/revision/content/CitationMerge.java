package guiju.revision.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.dsl.lexing.Tok;
import guiju.revision.block.Block;
import guiju.revision.block.Line;
import guiju.revision.block.Part;
import guiju.revision.block.Piece;
import guiju.revision.trio.Party;
import guiju.revision.trio.Trio;
import guiju.revision.trio.Trios;

/**
 * Joins lists of citations as sets that have an order: what either side added is there, what either took away is not. A list
 * that is gone on one side is an empty one.
 */
final class CitationMerge {

	private final Trios trios;

	CitationMerge(Trios trios) {
		this.trios = trios;
	}

	Merged merge(Trio trio) {
		if (isGoneWithTask(trio))
			return Merged.of(BodyMerge.lines(trio, trio.survivor()));
		Map<String, Part> base = cites(trio.in(Party.BASE));
		Map<String, Part> ours = cites(trio.in(Party.OURS));
		Map<String, Part> theirs = cites(trio.in(Party.THEIRS));
		if (!trio.has(Party.BASE) && trio.survivor() != null && Collections.disjoint(ofOtherLists(trio), ours.isEmpty() ? theirs.keySet() : Set.of()))
			return Merged.of(BodyMerge.lines(trio, trio.survivor()));
		List<String> wanted = wanted(trio, base.keySet(), ours.keySet(), theirs.keySet());
		if (wanted.isEmpty() && !(ours.isEmpty() && trio.has(Party.OURS)) && !(theirs.isEmpty() && trio.has(Party.THEIRS)))
			return Merged.of(List.of());
		Party manner = manner(trio, wanted, ours, theirs);
		Map<String, Part> parts = new LinkedHashMap<>();
		for (String each : wanted)
			parts.put(each, spelled(base.get(each), ours.get(each), theirs.get(each)));
		return Merged.of(List.of(new OutLine(write(trio, manner, parts), manner)));
	}

	/** Where one side has no such task any more, it took away the task and no citation; what is kept of it is kept whole. */
	private boolean isGoneWithTask(Trio trio) {
		return trio.survivor() != null && !trios.parent(trio, trio.survivor()).has(trio.survivor().other());
	}

	private List<String> wanted(Trio trio, Set<String> base, Set<String> ours, Set<String> theirs) {
		Set<String> elsewhere = ofOtherLists(trio);
		List<String> here = new ArrayList<>();
		for (String each : ours)
			if (!base.contains(each) || theirs.contains(each))
				here.add(each);
		List<String> there = new ArrayList<>();
		for (String each : theirs)
			if (here.contains(each) || !base.contains(each) && !elsewhere.contains(each))
				there.add(each);
		List<String> before = new ArrayList<>(base);
		before.retainAll(new HashSet<>(here));
		return SequenceMerge.of(before, here, there).order();
	}

	/** What ours has come to cite in another list of the same task need not be cited twice. */
	private Set<String> ofOtherLists(Trio trio) {
		Set<String> cited = new HashSet<>();
		Block list = trio.any();
		Trio task = trios.of(list.parent());
		if (task.has(Party.OURS))
			for (Block other : task.in(Party.OURS).children())
				if (other.head() == list.head() && other != trio.in(Party.OURS))
					cited.addAll(cites(other).keySet());
		if (task.has(Party.BASE))
			for (Block other : task.in(Party.BASE).children())
				if (other.head() == list.head())
					cited.removeAll(cites(other).keySet());
		return cited;
	}

	/** The list is written as on the side whose citations it has; that of ours, if both or neither. */
	private static Party manner(Trio trio, List<String> wanted, Map<String, Part> ours, Map<String, Part> theirs) {
		if (!trio.has(Party.OURS) || !trio.has(Party.THEIRS))
			return trio.has(Party.OURS) ? Party.OURS : Party.THEIRS;
		boolean asOurs = wanted.equals(List.copyOf(ours.keySet()));
		return !asOurs && wanted.equals(List.copyOf(theirs.keySet())) ? Party.THEIRS : Party.OURS;
	}

	/** Returns the citations by what they name. */
	private Map<String, Part> cites(Block list) {
		Map<String, Part> cites = new LinkedHashMap<>();
		if (list != null)
			for (Part part : list.first().parts())
				if (part.type() == Tok.CITE)
					cites.putIfAbsent(name(part), part);
		return cites;
	}

	private String name(Part cite) {
		for (Piece piece : cite.pieces())
			if (piece instanceof Piece.Named named)
				return named.target() == null ? named.name() : "#" + trios.of(named.target()).id();
		return cite.printed();
	}

	private Part spelled(Part base, Part ours, Part theirs) {
		if (ours == null || theirs == null)
			return ours == null ? theirs : ours;
		return base != null && trios.key(base.pieces()).equals(trios.key(ours.pieces())) ? theirs : ours;
	}

	private Line write(Trio trio, Party manner, Map<String, Part> cites) {
		Line line = line(trio, manner);
		List<Part> old = line.parts().stream().filter(part -> part.type() == Tok.CITE).toList();
		if (sameKeys(old, cites.values()))
			return line;
		String separator = trios.tree(manner).style().separator();
		List<Part> parts = new ArrayList<>(line.parts().stream().filter(part -> part.type() != Tok.CITE && part.type() != Tok.COMMENT).toList());
		boolean first = true;
		for (Part cite : cites.values()) {
			Part known = old.stream().filter(part -> name(part).equals(name(cite))).findFirst().orElse(null);
			boolean led = known != null && old.get(0) == known;
			String gap = first ? old.isEmpty() ? " " : old.get(0).gap() : known == null || led ? separator : known.gap();
			parts.add(cite.behind(gap));
			first = false;
		}
		for (Part part : line.parts())
			if (part.type() == Tok.COMMENT)
				parts.add(part);
		return line.with(parts);
	}

	private boolean sameKeys(List<Part> old, Collection<Part> wanted) {
		return old.stream().map(part -> trios.key(part.pieces())).toList().equals(wanted.stream().map(part -> trios.key(part.pieces())).toList());
	}

	/** Returns the line of one side with the comments of both at its end. */
	private Line line(Trio trio, Party manner) {
		Line line = trio.in(manner).first();
		if (!trio.has(Party.OURS) || !trio.has(Party.THEIRS))
			return line;
		Set<String> before = new LinkedHashSet<>();
		if (trio.has(Party.BASE) && trio.in(Party.BASE).first().part(Tok.COMMENT) != null)
			before.add(trio.in(Party.BASE).first().part(Tok.COMMENT).printed());
		Part own = line.part(Tok.COMMENT);
		Part other = trio.in(manner.other()).first().part(Tok.COMMENT);
		String here = own == null ? "" : own.printed();
		String there = other == null ? "" : other.printed();
		String was = before.isEmpty() ? "" : before.iterator().next();
		if (there.equals(here) || there.equals(was))
			return line;
		String comment = here.equals(was) ? there : here.isEmpty() ? there : there.isEmpty() ? here : here + " " + there;
		List<Part> parts = new ArrayList<>(line.parts().stream().filter(part -> part.type() != Tok.COMMENT).toList());
		if (!comment.isEmpty())
			parts.add(Part.said(Tok.COMMENT, " ", comment));
		return line.with(parts);
	}
}
