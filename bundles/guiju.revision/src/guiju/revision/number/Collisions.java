package guiju.revision.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.model.code.ElementCode;
import guiju.revision.trio.Party;
import guiju.revision.trio.Trio;
import guiju.revision.trio.Trios;

/** Keeps codes as they are but where the two sides, unknown to each other, gave the same one to different things. */
final class Collisions {

	private final Trios trios;
	private final List<Trio> all;
	private final Map<Trio, Trio> parents;
	private final Codes codes;
	private final Group group;
	private final Map<String, List<Trio>> taken = new HashMap<>();
	private final Set<String> reserved = new HashSet<>();

	Collisions(Trios trios, List<Trio> all, Map<Trio, Trio> parents, Codes codes, Group group) {
		this.trios = trios;
		this.all = all;
		this.parents = parents;
		this.codes = codes;
		this.group = group;
	}

	/** What ours has comes first, then what theirs has in its order; parents before children in either. */
	void settle() {
		for (Party party : Party.values())
			trios.tree(party).dangling().stream().filter(group::hasName).forEach(reserved::add);
		List<Trio> order = new ArrayList<>(all);
		order.sort(Comparator.comparing((Trio trio) -> !trio.has(Party.OURS)));
		for (Trio trio : order) {
			String code = suggested(trio);
			if (code == null)
				continue;
			String name = Codes.name(trio, code);
			if (name != null && isTaken(trio, name)) {
				code = free(trio, code);
				name = Codes.name(trio, code);
			}
			codes.put(trio, code);
			taken.computeIfAbsent(name, none -> new ArrayList<>(1)).add(trio);
		}
	}

	/** A code that carries the numbers of what it stands below follows where that got another one. */
	private String suggested(Trio trio) {
		String code = Codes.suggested(trio);
		Trio parent = parents.get(trio);
		ElementCode own = Codes.parse(code);
		ElementCode was = parent == trios.root() ? null : Codes.parse(Codes.suggested(parent));
		ElementCode now = parent == trios.root() ? null : Codes.parse(codes.of(parent));
		if (own == null || was == null || now == null || was.numbers().equals(now.numbers()) || !own.parentNumbers().equals(was.numbers()))
			return code;
		List<Integer> numbers = new ArrayList<>(now.numbers());
		numbers.add(own.number());
		return new ElementCode(own.letter(), numbers).print();
	}

	/** Two that have one code within the same text already are somebody's decision, or a finding; not a collision of the two sides. */
	private boolean isTaken(Trio trio, String name) {
		if (!trio.has(Party.BASE) && trio.survivor() != null && isMissedBy(trio.survivor().other(), name))
			return true;
		for (Trio other : taken.getOrDefault(name, List.of())) {
			boolean together = false;
			for (Party party : Party.values())
				together |= trio.has(party) && other.has(party) && Codes.in(trio, party) != null && Codes.in(other, party) != null
						&& Codes.name(trio, Codes.in(trio, party)).equals(Codes.name(other, Codes.in(other, party)));
			if (!together)
				return true;
		}
		return false;
	}

	/** What one side has come to cite without defining it must not come to mean what the other one added. */
	private boolean isMissedBy(Party party, String name) {
		return trios.tree(party).dangling().contains(name) && !trios.tree(Party.BASE).dangling().contains(name);
	}

	private String free(Trio trio, String code) {
		ElementCode own = Codes.parse(code);
		if (group == Group.NOTES || own == null)
			return freeLabel(trio, code);
		int number = own.number();
		String fresh;
		do {
			List<Integer> numbers = new ArrayList<>(own.parentNumbers());
			numbers.add(++number);
			fresh = new ElementCode(own.letter(), numbers).print();
		} while (isUsed(trio, fresh));
		return fresh;
	}

	private String freeLabel(Trio trio, String label) {
		int number = label.matches("[0-9]{1,4}") ? Integer.parseInt(label) : 0;
		while (isUsed(trio, String.valueOf(++number))) {
			// The next one, then.
		}
		return String.valueOf(number);
	}

	private boolean isUsed(Trio trio, String code) {
		String name = Codes.name(trio, code);
		return taken.containsKey(name) || reserved.contains(name)
				|| all.stream().anyMatch(other -> other != trio && codes.of(other) == null && Codes.suggested(other) != null
						&& name.equals(Codes.name(other, Codes.suggested(other))));
	}
}
