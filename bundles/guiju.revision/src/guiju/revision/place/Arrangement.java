package guiju.revision.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.dsl.lexing.Tok;
import guiju.revision.block.Block;
import guiju.revision.content.SequenceMerge;
import guiju.revision.trio.Party;
import guiju.revision.trio.Trio;
import guiju.revision.trio.Trios;

/** What stands below what in the joined text, in order. */
public final class Arrangement {

	private final Trios trios;
	private final Fates fates;
	private final Map<Trio, List<Placed>> below = new HashMap<>();
	private final Map<Trio, Map<Trio, Branch>> members = new HashMap<>();
	private final Set<Trio> reorderedApart = new LinkedHashSet<>();

	/** Arranges everything as it was decided. */
	public Arrangement(Trios trios, Fates fates) {
		this.trios = trios;
		this.fates = fates;
		for (Trio trio : trios.all())
			if (trio != trios.root())
				place(trio);
		for (Trio trio : List.copyOf(members.keySet()))
			below.put(trio, order(trio));
	}

	/** Returns what stands below something. */
	public List<Placed> below(Trio trio) {
		return below.getOrDefault(trio, List.of());
	}

	/** Returns what both sides put to different places among the same siblings. */
	public Set<Trio> reorderedApart() {
		return reorderedApart;
	}

	/** Returns what became of something. */
	public Fate fate(Trio trio) {
		return fates.of(trio);
	}

	/** Returns all that stands somewhere, what is above first; what is contested may come twice. */
	public List<Placed> walk() {
		List<Placed> all = new ArrayList<>();
		walk(trios.root(), all, new HashSet<>());
		return all;
	}

	/** Tells whether everything that is to stand somewhere can be reached: two that were moved into each other cannot. */
	public boolean isWhole() {
		Set<Trio> reached = new HashSet<>();
		walk().forEach(placed -> reached.add(placed.trio()));
		return trios.all().stream().allMatch(trio -> trio == trios.root() || reached.contains(trio) || fates.of(trio) instanceof Fate.Deleted);
	}

	private void walk(Trio trio, List<Placed> all, Set<Trio> open) {
		if (!open.add(trio))
			return;
		for (Placed placed : below(trio)) {
			all.add(placed);
			walk(placed.trio(), all, open);
		}
		open.remove(trio);
	}

	private void place(Trio trio) {
		switch (fates.of(trio)) {
			case Fate.Deleted deleted -> { }
			case Fate.Stays stays -> put(stays.parent(), trio, Branch.BOTH);
			case Fate.DeletedAndChanged changed -> put(changed.parent(), trio, Branch.of(changed.survivor()));
			case Fate.MovedApart apart -> {
				put(apart.ours(), trio, Branch.OURS);
				put(apart.theirs(), trio, Branch.THEIRS);
			}
		}
	}

	private void put(Trio parent, Trio trio, Branch branch) {
		members.computeIfAbsent(parent, none -> new HashMap<>()).put(trio, branch);
	}

	private List<Placed> order(Trio parent) {
		Map<Trio, Branch> here = members.get(parent);
		SequenceMerge<Trio> merge = SequenceMerge.of(side(parent, Party.BASE, here), side(parent, Party.OURS, here), side(parent, Party.THEIRS, here));
		List<Placed> result = new ArrayList<>();
		for (Trio trio : merge.order())
			result.add(new Placed(trio, merge.contested().contains(trio) ? Branch.OURS : here.get(trio)));
		List<Trio> theirs = side(parent, Party.THEIRS, here);
		for (Trio trio : merge.contested()) {
			reorderedApart.add(trio);
			result.add(behind(result, theirs, trio), new Placed(trio, Branch.THEIRS));
		}
		return directlyBelowFirst(result);
	}

	/** Where theirs has something that ours has elsewhere. */
	private static int behind(List<Placed> result, List<Trio> theirs, Trio trio) {
		for (int i = theirs.indexOf(trio) - 1; i >= 0; i--)
			for (int j = result.size() - 1; j >= 0; j--)
				if (result.get(j).trio() == theirs.get(i) && Branch.THEIRS.shows(result.get(j).branch()))
					return j + 1;
		return 0;
	}

	private List<Trio> side(Trio parent, Party party, Map<Trio, Branch> here) {
		List<Trio> side = new ArrayList<>();
		if (parent.has(party))
			for (Block child : parent.in(party).children()) {
				Trio trio = trios.of(child);
				boolean shown = here.containsKey(trio) && (party == Party.BASE || Branch.of(party).shows(here.get(trio)));
				if (shown)
					side.add(trio);
			}
		return side;
	}

	/** 緣由 and the like stand directly below what they are of, whatever was put there; comments keep to what they stood above. */
	private static List<Placed> directlyBelowFirst(List<Placed> placed) {
		int last = -1;
		boolean late = false;
		boolean seen = false;
		for (int i = 0; i < placed.size(); i++) {
			Block block = placed.get(i).trio().any();
			if (block.isDirectlyBelow()) {
				last = i;
				late |= seen;
			}
			seen |= !block.isDirectlyBelow() && block.head() != Tok.COMMENT;
		}
		if (last < 0 || !late)
			return placed;
		List<Placed> result = new ArrayList<>(placed.stream().filter(each -> each.trio().any().isDirectlyBelow()).toList());
		placed.stream().filter(each -> !each.trio().any().isDirectlyBelow()).forEach(result::add);
		return result;
	}
}
