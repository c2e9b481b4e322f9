package guiju.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import guiju.model.Standard;
import guiju.rules.acceptance.Acceptances;
import guiju.rules.attitude.AttitudeDefinition;
import guiju.rules.citation.UndefinedCitation;
import guiju.rules.citation.UnusedKnowledge;
import guiju.rules.citation.UnusedSkill;
import guiju.rules.classification.CategoryMismatch;
import guiju.rules.classification.OccupationMismatch;
import guiju.rules.classification.UnknownCategory;
import guiju.rules.classification.UnknownIndustry;
import guiju.rules.classification.UnknownOccupation;
import guiju.rules.code.DuplicateCode;
import guiju.rules.code.MalformedCode;
import guiju.rules.completeness.EmptyDuty;
import guiju.rules.completeness.MissingCode;
import guiju.rules.completeness.MissingIndicator;
import guiju.rules.completeness.MissingLevel;
import guiju.rules.completeness.MissingOutput;
import guiju.rules.completeness.MissingParent;
import guiju.rules.completeness.MissingStandardCode;
import guiju.rules.completeness.MissingText;
import guiju.rules.date.MalformedDate;
import guiju.rules.form.IndicatorForm;
import guiju.rules.form.OutputForm;
import guiju.rules.form.TaskForm;
import guiju.rules.history.HistoryDates;
import guiju.rules.history.HistoryForeign;
import guiju.rules.history.HistoryGap;
import guiju.rules.history.HistoryMissing;
import guiju.rules.history.HistoryNote;
import guiju.rules.history.HistoryStatus;
import guiju.rules.history.Overdue;
import guiju.rules.level.ImplausibleStandardLevel;
import guiju.rules.level.MalformedLevel;
import guiju.rules.note.NoteUndefined;
import guiju.rules.note.NoteUnused;
import guiju.rules.numbering.NumberingGap;
import guiju.rules.numbering.NumberingOrder;
import guiju.rules.numbering.NumberingParent;
import guiju.rules.similarity.DuplicateIndicator;
import guiju.rules.similarity.DuplicateTask;
import guiju.rules.similarity.SimilarDefinitions;
import guiju.rules.wording.MixedWidth;
import guiju.rules.wording.StrayBlank;
import guiju.rules.wording.VariantCharacter;
import guiju.rules.settings.Settings;

/** All rules over one standard. */
public final class StandardRules {

	private static final List<StandardRule> ALL = List.of(
			new MissingStandardCode(), new CategoryMismatch(), new OccupationMismatch(), new UnknownCategory(),
			new UnknownOccupation(), new UnknownIndustry(), new MissingLevel(), new MalformedLevel(),
			new ImplausibleStandardLevel(), new MissingParent(), new EmptyDuty(), new MissingCode(), new MissingText(), new MalformedCode(),
			new DuplicateCode(), new NumberingParent(), new NumberingGap(), new NumberingOrder(), new MissingIndicator(),
			new MissingOutput(), new UndefinedCitation(), new UnusedKnowledge(), new UnusedSkill(), new DuplicateTask(),
			new DuplicateIndicator(), new SimilarDefinitions(), new TaskForm(), new OutputForm(), new IndicatorForm(),
			new AttitudeDefinition(), new NoteUndefined(), new NoteUnused(), new HistoryMissing(), new HistoryStatus(),
			new HistoryGap(), new HistoryDates(), new HistoryNote(), new HistoryForeign(), new MalformedDate(), new Overdue(),
			new MixedWidth(), new StrayBlank(), new VariantCharacter());

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
