package guiju.accuracy.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import guiju.accuracy.edit.EditKind;

/** What a revision consists of: one kind of edit alone, or all kinds mixed. */
public enum Scenario {
	/** Nothing but other codes. */
	RENUMBERED("renumbering alone"),
	EDITORIAL("editorial changes alone", EditKind.EDITORIAL),
	INSERTED("insertions", startingWith("INSERT_")),
	DELETED("deletions", startingWith("DELETE_")),
	REORDERED("reordering", EditKind.REORDER, EditKind.SWAP),
	MOVED("moving", EditKind.MOVE_WITHIN, EditKind.MOVE_ACROSS, EditKind.MOVE_TASK),
	LIGHT("light rewording", EditKind.LIGHT),
	HEAVY("heavy rewording", EditKind.HEAVY),
	MOVED_AND_REWORDED("moved and reworded", EditKind.MOVE_LIGHT, EditKind.MOVE_HEAVY, EditKind.MOVE_HEAVY, EditKind.MOVE_HEAVY),
	SPLIT("splits", startingWith("SPLIT_")),
	MERGED("merges", startingWith("MERGE_")),
	/** Nothing of what went is what came: each match of two of them is wrong. */
	REPLACED("deletions with insertions", EditKind.DELETE_INDICATOR, EditKind.DELETE_INDICATOR, EditKind.DELETE_OUTPUT, EditKind.DELETE_TASK,
			EditKind.DELETE_KNOWLEDGE, EditKind.DELETE_SKILL, EditKind.INSERT_INDICATOR, EditKind.INSERT_INDICATOR, EditKind.INSERT_OUTPUT, EditKind.INSERT_TASK,
			EditKind.INSERT_KNOWLEDGE, EditKind.INSERT_SKILL),
	/** The same at its worst: just as many of a kind come as went, below another task, and nothing else happens. */
	EXCHANGED("deletions with as many insertions elsewhere", EditKind.EXCHANGE),
	LEVELS("levels", EditKind.LEVEL, EditKind.STANDARD_LEVEL),
	CITATIONS("citations", EditKind.ADD_CITATION, EditKind.REMOVE_CITATION),
	DEFINITIONS("definitions of attitudes, the name, the description", EditKind.ATTITUDE_DEFINITION, EditKind.RENAME, EditKind.DESCRIPTION),
	CONVERTED("knowledge that became a skill", EditKind.CONVERT),
	NOTES("notes", EditKind.INSERT_NOTE, EditKind.DELETE_NOTE),
	/** One to five edits of any kind. */
	MIXED_FEW("mixed, 1 to 5 edits", EditKind.values()),
	/** Six to fifteen edits of any kind. */
	MIXED_SOME("mixed, 6 to 15 edits", EditKind.values()),
	/** Sixteen to forty edits of any kind. */
	MIXED_MANY("mixed, 16 to 40 edits", EditKind.values());

	private final String label;
	private final List<EditKind> drawn;

	Scenario(String label, EditKind... kinds) {
		this.label = label;
		List<EditKind> weighted = new ArrayList<>();
		boolean mixed = kinds.length == EditKind.values().length;
		for (EditKind kind : kinds)
			weighted.addAll(Collections.nCopies(mixed ? kind.weight() : 1, kind));
		this.drawn = List.copyOf(weighted);
	}

	private static EditKind[] startingWith(String prefix) {
		return Arrays.stream(EditKind.values()).filter(kind -> kind.name().startsWith(prefix)).toArray(EditKind[]::new);
	}

	/** Returns what it is called in a report. */
	public String label() {
		return label;
	}

	/** Returns whether edits of all kinds happen together. */
	public boolean isMixed() {
		return name().startsWith("MIXED");
	}

	/** Returns how many edits a revision has. */
	int edits(Random random) {
		return switch (this) {
			case RENUMBERED -> 0;
			case MIXED_FEW -> 1 + random.nextInt(5);
			case MIXED_SOME -> 6 + random.nextInt(10);
			case MIXED_MANY -> 16 + random.nextInt(25);
			case EDITORIAL, LIGHT, HEAVY -> 1 + random.nextInt(random.nextInt(4) == 0 ? 30 : 8);
			case EXCHANGED -> 1 + random.nextInt(3);
			case REPLACED -> 2 + random.nextInt(7);
			default -> 1 + random.nextInt(6);
		};
	}

	/** Returns one edit of those that belong to it. */
	EditKind draw(Random random) {
		return drawn.get(random.nextInt(drawn.size()));
	}

	/** Returns how the codes are given at the end. */
	Numbering numbering(Random random) {
		if (this == RENUMBERED)
			return List.of(Numbering.MISPRINTED, Numbering.SHIFTED, Numbering.DEALT).get(random.nextInt(3));
		int percent = random.nextInt(100);
		return percent < 80 ? Numbering.CONTINUOUS : percent < 90 ? Numbering.KEPT : percent < 95 ? Numbering.MISPRINTED : Numbering.SHIFTED;
	}
}
