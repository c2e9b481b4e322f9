package guiju.dsl.ide.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import guiju.dsl.StandardParser;
import guiju.dsl.check.StandardChecker;
import guiju.dsl.check.TextFinding;
import guiju.dsl.edit.Replacement;
import guiju.dsl.edit.Replacements;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Severity;
import guiju.rules.settings.Settings;

/**
 * Mends many findings of one text. Fixes that do not touch each other are applied together; then the text is checked anew,
 * since mending one finding may show or settle another. A batch that leaves more errors than before is halved until one does
 * not, so that the text never gets worse. It ends when nothing wanted is left, at the latest when a text comes back.
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
		return safe(text, code -> true);
	}

	/** Mends findings of some codes as far as that can be done unseen. */
	public FixedText safe(String text, Predicate<FindingCode> codes) {
		return apply(text, new Wanted(codes, NamedFixes::canBeSafe, Fix::safe, false));
	}

	/** Mends all findings that a fix like this one mends: the same finding, the same way. */
	public FixedText like(String text, Fix fix) {
		return apply(text, new Wanted(code -> code == fix.code(), (finding, words) -> words.key().equals(fix.kind()), each -> each.kind().equals(fix.kind()),
				!NamedFixes.keys().contains(fix.kind())));
	}

	/** Mends all findings by the first of their fixes that is wanted. */
	public FixedText apply(String text, Predicate<Fix> wanted) {
		return apply(text, new Wanted(code -> true, (finding, words) -> true, wanted, true));
	}

	/**
	 * Which fixes are wanted. To make one costs time, in some a look at the whole text, so that all that can be said beforehand is.
	 *
	 * @param codes of which findings
	 * @param named of those that rules name, which
	 * @param fixes which of those that were made
	 * @param further whether those that no rule names can be among them
	 */
	private record Wanted(Predicate<FindingCode> codes, BiPredicate<TextFinding, Message> named, Predicate<Fix> fixes, boolean further) {}

	/** A finding with the fix that mends it. */
	private record Step(TextFinding finding, Fix fix) {}

	/** A finding at its place, by what stays the same while the text around it changes. */
	private record Same(int offset, FindingCode code, Message message) {}

	/** A text with its findings. */
	private record Checked(FixContext context, List<TextFinding> findings) {

		long count(Severity least) {
			return findings.stream().filter(each -> each.severity().isAtLeast(least)).count();
		}
	}

	private FixedText apply(String text, Wanted wanted) {
		Pieces pieces = new Pieces(text);
		List<FixedText.Applied> applied = new ArrayList<>();
		Set<String> seen = new HashSet<>(Set.of(text));
		Checked current = check(text);
		for (int round = 0; round < MOST_ROUNDS; round++) {
			List<Step> steps = new ArrayList<>();
			Checked next = next(current, wanted, steps);
			if (next == null || !seen.add(next.context().text()))
				break;
			pieces.apply(changes(steps));
			steps.forEach(step -> applied.add(new FixedText.Applied(step.fix().code(), step.fix().title(), step.finding().line())));
			current = next;
		}
		return new FixedText(current.context().text(), pieces.changes(), applied);
	}

	/** Applies what can be applied together; what cannot be applied even alone makes room for what it touched. */
	private Checked next(Checked current, Wanted wanted, List<Step> applied) {
		Set<TextFinding> refused = new HashSet<>();
		List<Step> batch = batch(current, wanted, refused);
		Checked next = best(current, batch, applied, refused);
		while (next == null && !batch.isEmpty()) {
			batch = batch(current, wanted, refused);
			next = best(current, batch, applied, refused);
		}
		return next;
	}

	private Checked check(String text) {
		FixContext context = new FixContext(parser, parser.parse(text), settings, folder);
		return new Checked(context, StandardChecker.check(context.parsed(), settings));
	}

	/** Returns fixes of which none touches another, the first of each finding that is wanted. */
	private static List<Step> batch(Checked checked, Wanted wanted, Set<TextFinding> refused) {
		List<Step> batch = new ArrayList<>();
		Taken taken = new Taken();
		for (TextFinding finding : checked.findings())
			if (wanted.codes().test(finding.code()) && !refused.contains(finding))
				candidate(checked.context(), finding, wanted).filter(fix -> taken.take(fix.changes())).ifPresent(fix -> batch.add(new Step(finding, fix)));
		return batch;
	}

	private static Optional<Fix> candidate(FixContext context, TextFinding finding, Wanted wanted) {
		Predicate<Fix> usable = fix -> wanted.fixes().test(fix) && Trial.isApplicable(context.text(), fix.changes());
		for (Message words : finding.fixes())
			if (wanted.named().test(finding, words)) {
				Optional<Fix> fix = NamedFixes.of(context, finding, words).filter(usable);
				if (fix.isPresent())
					return fix;
			}
		return wanted.further() ? FurtherFixes.of(context, finding).stream().filter(usable).findFirst() : Optional.empty();
	}

	/**
	 * Applies steps together, or else the first half of them that can be.
	 *
	 * @param applied takes the steps that were applied
	 * @param refused takes the findings whose steps cannot be applied even alone
	 * @return the text after them, or null where none can be applied
	 */
	private Checked best(Checked before, List<Step> steps, List<Step> applied, Set<TextFinding> refused) {
		if (steps.isEmpty())
			return null;
		Checked after = check(Replacements.apply(before.context().text(), changes(steps)));
		if (isBetter(before, after, steps)) {
			applied.addAll(steps);
			return after;
		}
		int half = steps.size() / 2;
		if (half == 0) {
			refused.add(steps.get(0).finding());
			return null;
		}
		Checked first = best(before, steps.subList(0, half), applied, refused);
		return first != null ? first : best(before, steps.subList(half, steps.size()), applied, refused);
	}

	/** Tells whether all that was to be mended is gone, with no more errors, and by safe fixes with no more warnings either. */
	private static boolean isBetter(Checked before, Checked after, List<Step> steps) {
		boolean safe = steps.stream().allMatch(step -> step.fix().safe());
		if (after.count(Severity.ERROR) > before.count(Severity.ERROR) || safe && after.count(Severity.WARNING) > before.count(Severity.WARNING))
			return false;
		List<Replacement> changes = changes(steps);
		Set<Same> left = new HashSet<>();
		after.findings().forEach(each -> left.add(new Same(each.offset(), each.code(), each.message())));
		return steps.stream().map(Step::finding)
				.noneMatch(each -> left.contains(new Same(Trial.moved(each.offset(), changes), each.code(), each.message())));
	}

	private static List<Replacement> changes(List<Step> steps) {
		List<Replacement> changes = new ArrayList<>();
		steps.forEach(step -> changes.addAll(step.fix().changes()));
		changes.sort(Comparator.comparingInt(Replacement::offset).thenComparingInt(Replacement::length));
		return changes;
	}
}
