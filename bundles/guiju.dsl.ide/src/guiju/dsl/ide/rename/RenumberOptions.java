package guiju.dsl.ide.rename;

import java.util.EnumSet;
import java.util.Set;

import guiju.model.code.ElementKind;

/**
 * What is to be renumbered.
 *
 * @param kinds the kinds of elements whose codes may change. Outputs and indicators carry their task's numbers and tasks
 *        their duty's, so a kind that is left out still counts for those below it, with the codes that it has
 * @param notes whether the labels of notes are numbered too; those that are no figures stay
 * @param giveCodes whether elements without a code get one
 */
public record RenumberOptions(Set<ElementKind> kinds, boolean notes, boolean giveCodes) {

	/** Copies the kinds. */
	public RenumberOptions {
		kinds = Set.copyOf(kinds);
	}

	/** All elements, and those without a code get one; notes stay, since a marker may be printed elsewhere. */
	public static RenumberOptions all() {
		return new RenumberOptions(EnumSet.allOf(ElementKind.class), false, true);
	}

	/** Duties, tasks, outputs and indicators. */
	public static RenumberOptions outline() {
		return new RenumberOptions(EnumSet.of(ElementKind.DUTY, ElementKind.TASK, ElementKind.OUTPUT, ElementKind.INDICATOR), false, true);
	}

	/** What must be renumbered together with a kind: the whole outline, or the definitions of that kind. */
	public static RenumberOptions with(ElementKind kind) {
		return kind.ordinal() < ElementKind.KNOWLEDGE.ordinal() ? outline() : new RenumberOptions(EnumSet.of(kind), false, true);
	}
}
