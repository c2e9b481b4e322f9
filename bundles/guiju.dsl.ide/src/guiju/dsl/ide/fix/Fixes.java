package guiju.dsl.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import guiju.dsl.check.TextFinding;
import guiju.rules.Message;

/** Offers the fixes of findings. Each was tried: the finding is gone with it, and there are no more errors than before. */
public final class Fixes {

	private Fixes() {}

	/** Returns the fixes of a finding, those that the rule names first, the best of them at the top. */
	public static List<Fix> of(FixContext context, TextFinding finding) {
		Trial trial = new Trial(context);
		List<Fix> fixes = new ArrayList<>();
		for (Message words : finding.fixes())
			NamedFixes.of(context, finding, words).filter(fix -> trial.mends(finding, fix)).ifPresent(fixes::add);
		for (Fix fix : FurtherFixes.of(context, finding))
			if (trial.mends(finding, fix))
				fixes.add(fix);
		return fixes;
	}

	/** Returns the fix that comes first, or empty where there is none; tries no more of them than it must. */
	public static Optional<Fix> first(FixContext context, TextFinding finding) {
		Trial trial = new Trial(context);
		for (Message words : finding.fixes()) {
			Optional<Fix> fix = NamedFixes.of(context, finding, words).filter(each -> trial.mends(finding, each));
			if (fix.isPresent())
				return fix;
		}
		return Optional.empty();
	}

	/**
	 * Accepts a finding instead of mending it.
	 *
	 * @param reason why it is right as it stands; must not be blank
	 * @return the fix, or empty where no acceptance reaches the finding
	 */
	public static Optional<Fix> accept(FixContext context, TextFinding finding, String reason) {
		return Acceptance.of(context, finding, reason).filter(fix -> new Trial(context).accepts(finding, fix));
	}
}
