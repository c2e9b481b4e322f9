package guiju.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import guiju.model.Standard;
import guiju.rules.acceptance.Acceptances;
import guiju.rules.citation.UndefinedCitation;
import guiju.rules.settings.Settings;

/** All rules over one standard. */
public final class StandardRules {

	private static final List<StandardRule> ALL = List.of(
			new UndefinedCitation());

	private StandardRules() {}

	/** Returns the rules in the order they are run. */
	public static List<StandardRule> all() {
		return ALL;
	}

	/** Checks a standard that was read without errors, or made without text. */
	public static List<Finding> check(Standard standard, Settings settings) {
		return check(standard, settings, Set.of(), List.of());
	}

	/**
	 * Checks a standard and applies its acceptances.
	 *
	 * @param brokenCodes codes, in the scheme's spelling, that begin a line which cannot be read
	 * @param others findings from outside the standard, such as those of its folder, which its acceptances may accept too
	 * @return the findings that nobody accepted, in the order of the rules
	 */
	public static List<Finding> check(Standard standard, Settings settings, Set<String> brokenCodes, List<Finding> others) {
		StandardCheck check = new StandardCheck(standard, settings, brokenCodes);
		for (StandardRule rule : ALL)
			if (isOn(rule, settings))
				rule.check(check);
		if (standard.getAcceptances().isEmpty() && others.isEmpty())
			return check.findings();
		List<Finding> findings = new ArrayList<>(check.findings());
		findings.addAll(others);
		return Acceptances.apply(standard, findings, settings);
	}

	/** Runs one rule alone, without acceptances. */
	public static List<Finding> check(StandardRule rule, Standard standard, Settings settings, Set<String> brokenCodes) {
		StandardCheck check = new StandardCheck(standard, settings, brokenCodes);
		rule.check(check);
		return check.findings();
	}

	private static boolean isOn(StandardRule rule, Settings settings) {
		for (FindingCode code : rule.codes())
			if (settings.severity(code) != Severity.OFF)
				return true;
		return false;
	}
}
