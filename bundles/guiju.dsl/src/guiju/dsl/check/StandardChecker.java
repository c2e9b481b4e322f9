package guiju.dsl.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.xtext.nodemodel.ILeafNode;

import guiju.dsl.ParsedStandard;
import guiju.dsl.lexing.LeafTokens;
import guiju.dsl.lexing.LineProblems;
import guiju.dsl.location.LineIndex;
import guiju.dsl.location.PlaceLocator;
import guiju.dsl.location.Region;
import guiju.rules.Finding;
import guiju.rules.FindingCode;
import guiju.rules.Severity;
import guiju.rules.StandardRules;
import guiju.rules.settings.Settings;

/** Checks a text: its lines, and what they say by all rules. */
public final class StandardChecker {

	private static final LineProblems NONE = new LineProblems(List.of(), Set.of());

	private StandardChecker() {}

	/** Returns the findings of a text alone that nobody accepted, in text order. */
	public static List<TextFinding> check(ParsedStandard parsed, Settings settings) {
		return check(parsed, settings, List.of(), false);
	}

	/** Returns the findings of a text together with all that its folder tells of it. */
	public static List<TextFinding> check(ParsedStandard parsed, Settings settings, List<Finding> ofFolder) {
		return check(parsed, settings, ofFolder, true);
	}

	/**
	 * Returns the findings of a text together with those that others made of it.
	 *
	 * @param others findings about places of this standard from outside its text
	 * @param wholeFolder whether that is all that its folder tells of it, so that what accepts more of it accepts nothing
	 */
	public static List<TextFinding> check(ParsedStandard parsed, Settings settings, List<Finding> others, boolean wholeFolder) {
		LineProblems problems = hasHiddenLines(parsed) ? LineProblems.of(parsed.text()) : NONE;
		List<Finding> found = StandardRules.check(parsed.standard(), tellingStale(settings), problems.brokenCodes(), others);
		if (found.isEmpty() && problems.problems().isEmpty() && parsed.standard().getAcceptances().isEmpty())
			return List.of();
		LineIndex lines = new LineIndex(parsed.text());
		PlaceLocator locator = new PlaceLocator(parsed);
		OpenAcceptances acceptances = OpenAcceptances.of(parsed, found, lines);
		List<TextFinding> result = new ArrayList<>(LineFindings.of(problems, lines, settings, acceptances));
		Consequences consequences = new Consequences(parsed, settings.severity(FindingCode.SYNTAX) == Severity.OFF ? List.of() : problems.problems());
		for (Finding finding : acceptances.without(found)) {
			Region region = locator.region(finding.place());
			if (!acceptances.accept(finding.code(), lines.line(region.offset())) && !consequences.have(finding, region))
				result.add(at(finding, region, lines));
		}
		for (Finding stale : acceptances.left(settings, wholeFolder))
			result.add(at(stale, locator.region(stale.place()), lines));
		result.removeIf(finding -> settings.severity(finding.code()) == Severity.OFF);
		result.sort(Comparator.comparingInt(TextFinding::offset).thenComparing(TextFinding::code));
		return result;
	}

	/** Only the rules know which acceptances they had a use for, so they must tell of the others, also when nobody wants to hear it. */
	private static Settings tellingStale(Settings settings) {
		if (settings.severity(FindingCode.STALE_ACCEPTANCE) != Severity.OFF)
			return settings;
		Map<FindingCode, Severity> severities = new EnumMap<>(FindingCode.class);
		severities.putAll(settings.severities());
		severities.put(FindingCode.STALE_ACCEPTANCE, Severity.INFO);
		return settings.withSeverities(severities);
	}

	private static boolean hasHiddenLines(ParsedStandard parsed) {
		for (ILeafNode leaf : parsed.root().getLeafNodes())
			if (leaf.isHidden() && LeafTokens.of(leaf).isHiddenLine())
				return true;
		return false;
	}

	private static TextFinding at(Finding finding, Region region, LineIndex lines) {
		int line = lines.line(region.offset());
		int length = Math.min(region.length(), Math.max(0, lines.end(line) - region.offset()));
		return new TextFinding(finding.code(), finding.severity(), line, lines.column(region.offset()), region.offset(), length,
				finding.message(), finding.fixes());
	}
}
