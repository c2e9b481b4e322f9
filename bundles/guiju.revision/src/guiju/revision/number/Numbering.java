package guiju.revision.number;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.diff.element.ElementType;
import guiju.model.code.ElementCode;
import guiju.revision.place.Arrangement;
import guiju.revision.place.Placed;
import guiju.revision.trio.Party;
import guiju.revision.trio.Trio;
import guiju.revision.trio.Trios;

/**
 * Decides the code of everything in the joined text. What is numbered through in all three texts is numbered through in the
 * joined one. Elsewhere codes stay, since they may be meant; only what came from one side and has a code that is taken gets
 * another one.
 */
public final class Numbering {

	private final Trios trios;
	private final Arrangement arrangement;
	private final Codes codes = new Codes();
	private final Map<Trio, Integer> places = new HashMap<>();
	/** Everything that has a code, in the order of the joined text, with what it is below. */
	private final Map<Group, List<Trio>> groups = new EnumMap<>(Group.class);
	private final Map<Trio, Trio> parents = new HashMap<>();

	private Numbering(Trios trios, Arrangement arrangement) {
		this.trios = trios;
		this.arrangement = arrangement;
		for (Group group : Group.values())
			groups.put(group, new ArrayList<>());
		collect(trios.root(), new HashSet<>());
	}

	/** Gives codes to all that was arranged. */
	public static Codes of(Trios trios, Arrangement arrangement) {
		Numbering numbering = new Numbering(trios, arrangement);
		for (Group group : Group.values())
			if (numbering.isNumberedThrough(group))
				numbering.through(group);
			else
				new Collisions(trios, numbering.groups.get(group), numbering.parents, numbering.codes, group).settle();
		return numbering.codes;
	}

	private void collect(Trio parent, Set<Trio> seen) {
		Map<ElementType, Integer> counts = new EnumMap<>(ElementType.class);
		for (Placed placed : arrangement.below(parent)) {
			Trio trio = placed.trio();
			if (!seen.add(trio))
				continue;
			ElementType type = trio.any().type();
			Group group = type == ElementType.NOTE && parent == trios.root() ? Group.NOTES : Group.of(type);
			if (group != null) {
				groups.get(group).add(trio);
				parents.put(trio, parent);
				places.put(trio, counts.merge(type, 1, Integer::sum));
			}
			collect(trio, seen);
		}
	}

	private boolean isNumberedThrough(Group group) {
		for (Party party : Party.values())
			if (!Soundness.isNumbered(trios.tree(party), group))
				return false;
		return true;
	}

	private void through(Group group) {
		boolean short1 = isOneDigit(group);
		for (Trio trio : groups.get(group)) {
			String code = fresh(trio, group, short1);
			codes.put(trio, spelling(trio, code));
		}
	}

	private String fresh(Trio trio, Group group, boolean oneDigit) {
		int place = places.get(trio);
		if (group == Group.NOTES)
			return String.valueOf(place);
		List<Integer> numbers = new ArrayList<>();
		ElementType type = trio.any().type();
		if (type == ElementType.TASK || type == ElementType.OUTPUT || type == ElementType.INDICATOR)
			numbers.addAll(Codes.parse(codes.of(parents.get(trio))).numbers());
		numbers.add(place);
		char letter = letter(type);
		return oneDigit && numbers.size() == 1 && group != Group.OUTLINE ? letter + String.valueOf(place) : new ElementCode(letter, numbers).print();
	}

	private static char letter(ElementType type) {
		return switch (type) {
			case OUTPUT -> 'O';
			case INDICATOR -> 'P';
			case KNOWLEDGE -> 'K';
			case SKILL -> 'S';
			case ATTITUDE -> 'A';
			default -> 'T';
		};
	}

	/** A code that stays the same stays as it was spelled. */
	private static String spelling(Trio trio, String code) {
		String name = Codes.name(trio, code);
		String suggested = Codes.suggested(trio);
		return suggested != null && Codes.name(trio, suggested).equals(name) ? suggested : code;
	}

	/** Tells whether most codes below ten are written with one digit, K1 for K01. */
	private boolean isOneDigit(Group group) {
		int balance = 0;
		for (Trio trio : groups.get(group)) {
			ElementCode code = group == Group.NOTES ? null : Codes.parse(Codes.suggested(trio));
			if (code != null && code.number() < 10)
				balance += Codes.suggested(trio).length() == 2 ? 1 : -1;
		}
		return balance > 0;
	}
}
