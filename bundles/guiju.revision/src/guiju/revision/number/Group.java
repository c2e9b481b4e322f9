package guiju.revision.number;

import guiju.diff.element.ElementType;
import guiju.model.code.ElementKind;

/** What is numbered together. */
enum Group {
	/** Duties, tasks, outputs and indicators, whose codes carry those above. */
	OUTLINE(ElementKind.DUTY, "TOP"),
	/** Knowledge. */
	KNOWLEDGE(ElementKind.KNOWLEDGE, "K"),
	/** Skills. */
	SKILLS(ElementKind.SKILL, "S"),
	/** Attitudes. */
	ATTITUDES(ElementKind.ATTITUDE, "A"),
	/** Notes. */
	NOTES(null, "註");

	private final ElementKind kind;
	private final String letters;

	Group(ElementKind kind, String letters) {
		this.kind = kind;
		this.letters = letters;
	}

	/** Returns a kind of the group; null for notes. */
	ElementKind kind() {
		return kind;
	}

	/** Tells whether a code is one of the group's by its first letter. */
	boolean hasName(String name) {
		return !name.isEmpty() && letters.indexOf(name.charAt(0)) >= 0;
	}

	/** Returns the group of an element, or null where it has no number. */
	static Group of(ElementType type) {
		if (type == null)
			return null;
		return switch (type) {
			case DUTY, TASK, OUTPUT, INDICATOR -> OUTLINE;
			case KNOWLEDGE -> KNOWLEDGE;
			case SKILL -> SKILLS;
			case ATTITUDE -> ATTITUDES;
			default -> null;
		};
	}
}
