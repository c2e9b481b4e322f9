package guiju.rules.citation;

import java.util.Set;

import guiju.rules.FindingCode;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;

/** Every knowledge that is defined is needed by some task. */
public final class UnusedKnowledge implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.UNUSED_KNOWLEDGE);
	}

	@Override
	public void check(StandardCheck check) {
		UnusedDefinitions.report(FindingCode.UNUSED_KNOWLEDGE, check.standard().getKnowledge(), "citation.unusedKnowledge", check);
	}
}
