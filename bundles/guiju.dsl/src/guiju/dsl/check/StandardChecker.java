package guiju.dsl.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import guiju.rules.StandardRules;
import guiju.rules.settings.Settings;

/** Checks a text: its lines, and what they say by all rules. */
public final class StandardChecker {

	private static final LineProblems NONE = new LineProblems(List.of(), Set.of());

	private StandardChecker() {}

	/** Returns the findings of a text that nobody accepted, in text order. */
	public static List<TextFinding> check(ParsedStandard parsed, Settings settings) {
		return check(parsed, settings, List.of());
	}

	/**
	 * Returns the findings of a text together with those that others made of it.
	 *
	 * @param others findings about places of this standard from outside its text, such as those of its folder
	 */
	public static List<TextFinding> check(ParsedStandard parsed, Settings settings, List<Finding> others) {
		LineProblems problems = hasHiddenLines(parsed) ? LineProblems.of(parsed.text()) : NONE;
		List<Finding> found = StandardRules.check(parsed.standard(), settings, problems.brokenCodes(), others);
		if (found.isEmpty() && problems.problems().isEmpty())
			return List.of();
		LineIndex lines = new LineIndex(parsed.text());
		List<TextFinding> result = new ArrayList<>(LineFindings.of(parsed, problems, lines, settings));
		PlaceLocator locator = new PlaceLocator(parsed);
		for (Finding finding : found) {
			Region region = locator.region(finding.place());
			if (finding.code() != FindingCode.MISSING_PARENT || !isBelowHiddenLine(parsed, region.offset()))
				result.add(at(finding, region, lines));
		}
		result.sort(Comparator.comparingInt(TextFinding::offset).thenComparing(TextFinding::code));
		return result;
	}

	private static boolean hasHiddenLines(ParsedStandard parsed) {
		for (ILeafNode leaf : parsed.root().getLeafNodes())
			if (leaf.isHidden() && LeafTokens.of(leaf).isHiddenLine())
				return true;
		return false;
	}

	/** Where the line directly above cannot be read, it probably was the parent, and has a finding already. */
	private static boolean isBelowHiddenLine(ParsedStandard parsed, int offset) {
		boolean below = false;
		for (ILeafNode leaf : parsed.root().getLeafNodes()) {
			if (leaf.getTotalOffset() >= offset)
				break;
			if (!leaf.isHidden() || LeafTokens.of(leaf).isHiddenLine())
				below = leaf.isHidden();
		}
		return below;
	}

	private static TextFinding at(Finding finding, Region region, LineIndex lines) {
		int line = lines.line(region.offset());
		int length = Math.min(region.length(), Math.max(0, lines.end(line) - region.offset()));
		return new TextFinding(finding.code(), finding.severity(), line, lines.column(region.offset()), region.offset(), length,
				finding.message(), finding.fixes());
	}
}
