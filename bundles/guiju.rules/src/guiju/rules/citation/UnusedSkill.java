package guiju.rules.citation;

import java.util.Set;

import guiju.rules.FindingCode;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;

/** Every skill that is defined is needed by some task. */
public final class UnusedSkill implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.UNUSED_SKILL);
	}

	@Override
	public void check(StandardCheck check) {
		UnusedDefinitions.report(FindingCode.UNUSED_SKILL, check.standard().getSkills(), "citation.unusedSkill", check);
	}
}
