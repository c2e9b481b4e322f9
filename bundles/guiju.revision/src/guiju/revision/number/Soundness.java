package guiju.revision.number;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.dsl.ide.rename.Renaming;
import guiju.dsl.ide.rename.Renumber;
import guiju.dsl.ide.rename.RenumberOptions;
import guiju.model.Note;
import guiju.model.Standard;
import guiju.model.reference.References;
import guiju.revision.block.BlockTree;

/** Tells whether a text is numbered through, so that the joined text may be, too, without anybody losing codes that were meant. */
final class Soundness {

	private Soundness() {}

	static boolean isNumbered(BlockTree tree, Group group) {
		if (tree.dangling().stream().anyMatch(group::hasName))
			return false;
		if (group == Group.NOTES)
			return areNumbered(tree.parsed().standard().getNotes());
		Renaming renaming = Renumber.of(tree.parsed(), RenumberOptions.with(group.kind()));
		return !renaming.isRefused() && renaming.changes().isEmpty() && isAllCoded(tree.parsed().standard(), group);
	}

	private static boolean areNumbered(List<Note> notes) {
		for (int i = 0; i < notes.size(); i++)
			if (notes.get(i).getLabel() == null || !References.label(notes.get(i).getLabel()).equals(String.valueOf(i + 1)))
				return false;
		return true;
	}

	/** A definition twice is none that is numbered through; renumbering would have told, but not where both have the right place. */
	private static boolean isAllCoded(Standard standard, Group group) {
		Set<String> codes = new HashSet<>();
		return switch (group) {
			case OUTLINE -> standard.getDuties().stream().allMatch(duty -> duty.getCode() != null && duty.getTasks().stream().allMatch(task -> task.getCode() != null));
			case KNOWLEDGE -> standard.getKnowledge().stream().allMatch(each -> each.getCode() != null && codes.add(each.getCode()));
			case SKILLS -> standard.getSkills().stream().allMatch(each -> each.getCode() != null && codes.add(each.getCode()));
			case ATTITUDES -> standard.getAttitudes().stream().allMatch(each -> each.getCode() != null && codes.add(each.getCode()));
			case NOTES -> true;
		};
	}
}
