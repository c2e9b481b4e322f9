package guiju.dsl.ide.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import guiju.dsl.StandardParser;
import guiju.dsl.check.StandardChecker;
import guiju.dsl.check.TextFinding;
import guiju.dsl.edit.Replacement;
import guiju.dsl.edit.Replacements;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.rules.Message;
import guiju.rules.Severity;
import guiju.rules.settings.Settings;

/**
 * Mends many findings of one text. Fixes that do not touch each other are applied together; then the text is checked anew,
 * since mending one finding may show or settle another. A batch that leaves more errors than before is undone and tried one
 * by one, so that the text never gets worse. It ends when nothing wanted is left, at the latest when a text comes back.
 */
public final class FixAll {

	private static final int MOST_ROUNDS = 500;

	private final StandardParser parser;
	private final Settings settings;
	private final FolderIndex folder;

	/** Checks by settings, and knows of other standards. */
	public FixAll(StandardParser parser, Settings settings, FolderIndex folder) {
		this.parser = parser;
		this.settings = settings;
		this.folder = folder;
	}

	/** Mends what can be mended unseen: by fixes that say nothing new and lose nothing. */
	public FixedText safe(String text) {
		return apply(text, Fix::safe);
	}

	/** Mends all findings that a fix like this one mends: the same finding, the same way. */
	public FixedText like(String text, Fix fix) {
		return apply(text, each -> each.code() == fix.code() && each.kind().equals(fix.kind()));
	}

	/** Mends all findings by the first of their fixes that is wanted. */
	public FixedText apply(String text, Predicate<Fix> wanted) {
		Pieces pieces = new Pieces(text);
		List<FixedText.Applied> applied = new ArrayList<>();
		Set<String> seen = new HashSet<>(Set.of(text));
		String current = text;
		for (int round = 0; round < MOST_ROUNDS; round++) {
			List<Step> steps = batch(new FixContext(parser, parser.parse(current), settings, folder), wanted);
			List<Replacement> changes = changes(steps);
			if (steps.isEmpty() || !seen.add(Replacements.apply(current, changes)))
				break;
			pieces.apply(changes);
			steps.forEach(step -> applied.add(new FixedText.Applied(step.fix().code(), step.fix().title(), step.finding().line())));
			current = Replacements.apply(current, changes);
		}
		return new FixedText(current, pieces.changes(), applied);
	}

	private record Step(TextFinding finding, Fix fix) {}

	/** Returns fixes that can be applied together, or one that can be applied alone, or none. */
	private List<Step> batch(FixContext context, Predicate<Fix> wanted) {
		List<TextFinding> findings = StandardChecker.check(context.parsed(), settings);
		List<Step> candidates = new ArrayList<>();
		for (TextFinding finding : findings)
			candidate(context, finding, wanted).ifPresent(fix -> candidates.add(new Step(finding, fix)));
		List<Step> batch = new ArrayList<>();
		for (Step candidate : candidates)
			if (batch.stream().noneMatch(other -> touch(other.fix(), candidate.fix())))
				batch.add(candidate);
		if (batch.isEmpty() || isBetter(context, findings, batch))
			return batch;
		for (Step candidate : candidates)
			if (isBetter(context, findings, List.of(candidate)))
				return List.of(candidate);
		return List.of();
	}

	private static Optional<Fix> candidate(FixContext context, TextFinding finding, Predicate<Fix> wanted) {
		for (Message words : finding.fixes()) {
			Optional<Fix> fix = NamedFixes.of(context, finding, words).filter(each -> isWanted(context, each, wanted));
			if (fix.isPresent())
				return fix;
		}
		return FurtherFixes.of(context, finding).stream().filter(each -> isWanted(context, each, wanted)).findFirst();
	}

	private static boolean isWanted(FixContext context, Fix fix, Predicate<Fix> wanted) {
		return wanted.test(fix) && Trial.isApplicable(context.text(), fix.changes());
	}

	/** Changes at one place would depend on their order. */
	private static boolean touch(Fix one, Fix other) {
		for (Replacement change : one.changes())
			for (Replacement next : other.changes())
				if (change.offset() <= next.end() && next.offset() <= change.end())
					return true;
		return false;
	}

	/** Tells whether all that was to be mended is gone, with no more errors, and by safe fixes with no more warnings either. */
	private boolean isBetter(FixContext context, List<TextFinding> before, List<Step> steps) {
		List<Replacement> changes = changes(steps);
		List<TextFinding> after = StandardChecker.check(parser.parse(Replacements.apply(context.text(), changes)), settings);
		boolean safe = steps.stream().allMatch(step -> step.fix().safe());
		if (count(after, Severity.ERROR) > count(before, Severity.ERROR) || safe && count(after, Severity.WARNING) > count(before, Severity.WARNING))
			return false;
		for (Step step : steps) {
			int offset = Trial.moved(step.finding().offset(), changes);
			if (after.stream().anyMatch(each -> each.offset() == offset && each.code() == step.finding().code()
					&& each.message().equals(step.finding().message())))
				return false;
		}
		return true;
	}

	private static long count(List<TextFinding> findings, Severity severity) {
		return findings.stream().filter(each -> each.severity().isAtLeast(severity)).count();
	}

	private static List<Replacement> changes(List<Step> steps) {
		List<Replacement> changes = new ArrayList<>();
		steps.forEach(step -> changes.addAll(step.fix().changes()));
		changes.sort(Comparator.comparingInt(Replacement::offset).thenComparingInt(Replacement::length));
		return changes;
	}
}
