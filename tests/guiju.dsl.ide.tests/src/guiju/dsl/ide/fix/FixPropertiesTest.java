package guiju.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import guiju.dsl.ParsedStandard;
import guiju.dsl.check.TextFinding;
import guiju.dsl.edit.Replacement;
import guiju.dsl.edit.Replacements;
import guiju.dsl.ide.Examples;
import guiju.dsl.ide.RandomEdits;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.dsl.ide.rename.Renumber;
import guiju.dsl.ide.rename.RenumberOptions;
import guiju.rules.Message;
import guiju.rules.Severity;
import guiju.testing.Effort;
import guiju.testing.Findings;
import guiju.testing.Parsing;
import guiju.testing.RandomStandards;
import guiju.text.keyword.Vocabulary;
import guiju.text.writer.StandardTextWriter;

class FixPropertiesTest {

	private static final FixAll ALL = new FixAll(FixReport.PARSER, Findings.SETTINGS, FolderIndex.EMPTY);

	@Test
	void everyOfferedFixOfAMangledStandardMendsItsFindingAndBringsNoError() {
		Map<String, int[]> named = new TreeMap<>();
		for (long seed = 0; seed < Effort.times(10); seed++)
			for (String text : Examples.all())
				offered(RandomEdits.mangled(text, new Random(seed)), "seed " + seed, named);

		int all = named.values().stream().mapToInt(count -> count[0]).sum();
		int offered = named.values().stream().mapToInt(count -> count[1]).sum();
		assertTrue(all > Effort.times(100), all + " named");
		assertTrue(offered >= all * 0.93, () -> offered + " of " + all + ": " + shown(named));
	}

	private static String shown(Map<String, int[]> named) {
		StringBuilder shown = new StringBuilder();
		named.forEach((key, count) -> shown.append(key).append(' ').append(count[1]).append('/').append(count[0]).append(", "));
		return shown.toString();
	}

	private static void offered(String text, String seed, Map<String, int[]> named) {
		ParsedStandard parsed = Parsing.parse(text);
		FixContext context = FixReport.context(text);
		List<TextFinding> findings = FixReport.findings(parsed);
		for (TextFinding finding : findings) {
			List<Fix> fixes = Fixes.of(context, finding);
			for (Message words : finding.fixes()) {
				if (words.key().endsWith("renumber") && isRefused(parsed))
					continue;
				int[] count = named.computeIfAbsent(words.key(), key -> new int[2]);
				count[0]++;
				count[1] += fixes.stream().anyMatch(fix -> fix.title().equals(words)) ? 1 : 0;
			}
			for (Fix fix : fixes) {
				List<TextFinding> after = FixReport.findings(Parsing.parse(Replacements.apply(text, fix.changes())));
				assertTrue(errors(after) <= errors(findings), () -> seed + ": " + fix);
			}
		}
	}

	/** Nobody can renumber around a line that cannot be read, or past a code that nothing defines; the refusal says so. */
	private static boolean isRefused(ParsedStandard parsed) {
		return Renumber.of(parsed, RenumberOptions.outline()).isRefused() || Renumber.of(parsed, RenumberOptions.all()).isRefused();
	}

	@Test
	void safeFixesNeverMakeAStandardWorseAndAreDoneOnce() {
		int applied = 0;
		for (long seed = 0; seed < Effort.times(20); seed++)
			for (String text : Examples.all())
				applied += mended(RandomEdits.mangled(text, new Random(seed)), "seed " + seed);
		assertTrue(applied > Effort.times(30), applied + " fixes");
	}

	@Test
	void safeFixesNeverMakeARandomStandardWorse() {
		RandomStandards.each(60, standard -> mended(StandardTextWriter.write(standard, Vocabulary.ENGLISH), "a random standard"));
	}

	private static int mended(String text, String seed) {
		List<TextFinding> before = FixReport.findings(Parsing.parse(text));

		FixedText fixed = ALL.safe(text);

		List<TextFinding> after = FixReport.findings(Parsing.parse(fixed.text()));
		assertEquals(fixed.text(), Replacements.apply(text, fixed.changes()), seed);
		assertTrue(errors(after) <= errors(before), seed);
		assertTrue(warnings(after) <= warnings(before), seed);
		assertTrue(after.size() <= before.size(), () -> seed + ": " + before.size() + " to " + after.size() + " by " + fixed.applied());
		assertEquals(List.of(), ALL.safe(fixed.text()).applied(), seed);
		return fixed.applied().size();
	}

	@Test
	void allFixesTogetherNeverLeaveMoreErrors() {
		for (long seed = 0; seed < Effort.times(4); seed++)
			for (String example : Examples.all()) {
				String text = RandomEdits.mangled(example, new Random(seed));
				FixedText fixed = ALL.apply(text, fix -> true);
				assertTrue(errors(FixReport.findings(Parsing.parse(fixed.text()))) <= errors(FixReport.findings(Parsing.parse(text))), "seed " + seed);
			}
	}

	@Test
	void publishedStandardsNeedNoSafeFixes() {
		for (String text : Examples.all())
			for (Replacement change : ALL.safe(text).changes())
				assertTrue(change.length() <= 2 && change.text().length() <= 2, change.toString());
	}

	private static long errors(List<TextFinding> findings) {
		return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
	}

	private static long warnings(List<TextFinding> findings) {
		return findings.stream().filter(finding -> finding.severity().isAtLeast(Severity.WARNING)).count();
	}
}
