package guiju.rules.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.OcsPackage.Literals;
import guiju.model.Task;
import guiju.model.code.ElementCode;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.code.Labels;

/**
 * Definitions that no task cites. One without a code cannot be cited, and of two with one code the second is a duplicate.
 * One that is cited in the wrong list, a K as a skill, is used: the citation is what is wrong.
 */
final class UnusedDefinitions {

	private UnusedDefinitions() {}

	static void report(FindingCode code, List<? extends Definition> definitions, String message, StandardCheck check) {
		Set<Integer> misplaced = null;
		for (int i = 0; i < definitions.size(); i++) {
			Definition definition = definitions.get(i);
			int key = ElementCode.key(definition.getCode());
			if (key < 0 || !check.citations().citations(definition).isEmpty() || check.citations().definition(definition.getCode()) != definition)
				continue;
			misplaced = misplaced == null ? misplaced(check) : misplaced;
			if (!misplaced.contains(key))
				check.report(code, Place.of(definition, Literals.CODED__CODE), Message.of(message, definition.getCode(), Labels.text(definition)),
						Message.of("citation.delete", definition.getCode()));
		}
	}

	/** Returns the keys of codes that tasks cite in the list of the other kind. */
	private static Set<Integer> misplaced(StandardCheck check) {
		Set<Integer> misplaced = new HashSet<>();
		for (Task task : check.tasks()) {
			collect(task.getKnowledge(), check, misplaced);
			collect(task.getSkills(), check, misplaced);
		}
		return misplaced;
	}

	private static void collect(List<Citation> citations, StandardCheck check, Set<Integer> misplaced) {
		for (Citation citation : citations)
			if (check.citations().target(citation) == null)
				misplaced.add(ElementCode.key(citation.getCode()));
	}
}
