package guiju.rules.citation;

import java.util.List;
import java.util.Set;

import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.Task;
import guiju.model.OcsPackage.Literals;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;

/** Every code that a task cites is defined in the same standard, knowledge as K and skills as S. */
public final class UndefinedCitation implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.UNDEFINED_CITATION);
	}

	@Override
	public void check(StandardCheck check) {
		for (Task task : check.tasks()) {
			for (Citation citation : task.getKnowledge())
				check(citation, check.standard().getKnowledge(), check);
			for (Citation citation : task.getSkills())
				check(citation, check.standard().getSkills(), check);
		}
	}

	private void check(Citation citation, List<? extends Definition> definitions, StandardCheck check) {
		if (check.citations().target(citation) != null || check.isDefinedInBrokenLine(citation.getCode()))
			return;
		check.report(FindingCode.UNDEFINED_CITATION, Place.of(citation, Literals.CITATION__CODE),
				Message.of("citation.undefined", citation.getCode()));
	}
}
