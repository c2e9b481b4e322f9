package guiju.rules.completeness;

import java.util.Set;

import guiju.model.Coded;
import guiju.model.code.ElementKind;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.code.CodeKey;
import guiju.rules.code.ElementIndex;
import guiju.rules.code.ElementVisitor;
import guiju.rules.code.ExpectedCode;
import guiju.rules.code.Labels;

/** Every element that says something has a code, or nobody can cite it and no two versions can be compared by it. */
public final class MissingCode implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.MISSING_CODE);
	}

	@Override
	public void check(StandardCheck check) {
		ElementIndex index = ElementIndex.of(check.standard());
		ElementVisitor.visitAll(check.standard(), (element, kind, position) -> {
			if (Labels.isMissing(element.getCode()) && !Labels.isMissing(Labels.fullText(element)))
				report(element, kind, position, index, check);
		});
	}

	private static void report(Coded element, ElementKind kind, int position, ElementIndex index, StandardCheck check) {
		long due = ExpectedCode.byPosition(element, kind, position, index);
		if (due == CodeKey.NONE)
			check.report(FindingCode.MISSING_CODE, Place.of(element), Message.of("completeness.code", Labels.text(element)),
					Message.of("completeness.renumber"));
		else
			check.report(FindingCode.MISSING_CODE, Place.of(element), Message.of("completeness.codeDue", Labels.text(element), CodeKey.print(due)),
					Message.of("completeness.giveCode", CodeKey.print(due)));
	}
}
