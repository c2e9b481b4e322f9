package guiju.rules.numbering;

import java.util.LinkedHashMap;
import java.util.Map;

import guiju.model.Coded;
import guiju.model.OcsPackage.Literals;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.code.CodeKey;
import guiju.rules.code.ElementIndex;

/** The children of one parent that carry other numbers than the parent's, grouped by the numbers they carry. */
final class Strays {

	/** Children with the same other numbers; the first of them, its key and position, and how many they are. */
	private record Group(Coded first, long key, int position, int count) {}

	private final Map<Long, Group> groups = new LinkedHashMap<>();
	private final long parent;
	private int nextFree;

	/** Collects the strays below a parent with these numbers. */
	Strays(long parent) {
		this.parent = parent;
	}

	/** Adds a child that carries other numbers. */
	void add(Coded element, long key, int position) {
		groups.merge(CodeKey.parent(key), new Group(element, key, position, 1),
				(group, more) -> new Group(group.first, group.key, group.position, group.count + 1));
	}

	/** Forgets the children that carry the number of a duty: their task is the one whose code is wrong. */
	void removeBelow(long duty) {
		groups.keySet().removeIf(numbers -> CodeKey.parent(numbers) == duty);
	}

	/** Reports each group once. */
	void report(Coded under, ElementIndex index, StandardCheck check) {
		for (Map.Entry<Long, Group> entry : groups.entrySet()) {
			long other = CodeKey.of('T', entry.getKey());
			if (!check.isDefinedInBrokenLine(CodeKey.print(other)))
				report(entry.getValue(), under.getCode(), CodeKey.print(other), index.find(other) != null, index, check);
		}
	}

	private void report(Group group, String under, String other, boolean exists, ElementIndex index, StandardCheck check) {
		Place place = Place.of(group.first, Literals.CODED__CODE);
		String code = group.first.getCode();
		Message fix = Message.of(exists ? "numbering.moveTo" : "numbering.insert", other);
		if (group.count > 1) {
			check.report(FindingCode.NUMBERING_PARENT, place,
					Message.of(exists ? "numbering.parentOfMany" : "numbering.absentParentOfMany", code, under, other, group.count),
					Message.of("numbering.renumber"), fix);
		} else {
			String right = CodeKey.print(freeCode(group, index));
			check.report(FindingCode.NUMBERING_PARENT, place,
					Message.of(exists ? "numbering.parent" : "numbering.absentParent", code, under, other, right),
					Message.of("numbering.changeTo", right), fix);
		}
	}

	/** Returns the code with the parent's numbers: with the own number if that is free, else by position or after it. */
	private long freeCode(Group group, ElementIndex index) {
		char letter = CodeKey.letter(group.key);
		long code = CodeKey.child(parent, letter, CodeKey.number(group.key));
		nextFree = Math.max(nextFree, group.position + 1); // what was taken for the stray before is still
		while (index.find(code) != null)
			code = CodeKey.child(parent, letter, nextFree++);
		return code;
	}
}
