package guiju.dsl.ide.fix;

import java.util.List;

import guiju.dsl.check.StandardChecker;
import guiju.dsl.check.TextFinding;
import guiju.dsl.edit.Replacement;
import guiju.dsl.edit.Replacements;
import guiju.rules.FindingCode;
import guiju.rules.Severity;

/** Tries fixes on a copy of the text. */
final class Trial {

	private final FixContext context;
	private final List<TextFinding> before;

	Trial(FixContext context) {
		this.context = context;
		before = StandardChecker.check(context.parsed(), context.settings());
	}

	/** Tells whether a finding is gone with a fix, and there are no more errors than before. */
	boolean mends(TextFinding finding, Fix fix) {
		if (!isApplicable(context.text(), fix.changes()))
			return false;
		String after = Replacements.apply(context.text(), fix.changes());
		List<TextFinding> found = StandardChecker.check(context.parser().parse(after), context.settings());
		int offset = moved(finding.offset(), fix.changes());
		return errors(found) <= errors(before) && found.stream().noneMatch(each -> each.offset() == offset && each.code() == finding.code()
				&& each.message().equals(finding.message()));
	}

	/** Tells whether an acceptance takes one finding from its line; of several of one code it takes the first. */
	boolean accepts(TextFinding finding, Fix fix) {
		String after = Replacements.apply(context.text(), fix.changes());
		List<TextFinding> found = StandardChecker.check(context.parser().parse(after), context.settings());
		return found.size() < before.size() && of(finding, found) < of(finding, before);
	}

	private static long of(TextFinding finding, List<TextFinding> findings) {
		return findings.stream().filter(each -> each.code() == finding.code()).count();
	}

	static boolean isApplicable(String text, List<Replacement> changes) {
		int at = 0;
		for (Replacement change : changes) {
			if (change.offset() < at || change.end() > text.length())
				return false;
			at = change.end();
		}
		return !changes.isEmpty();
	}

	/** Returns where an offset is after changes; one within a change is at its beginning. */
	static int moved(int offset, List<Replacement> changes) {
		int moved = offset;
		for (Replacement change : changes) {
			if (change.offset() > offset || change.offset() == offset && change.length() > 0)
				break;
			int grown = change.text().length() - change.length();
			moved += change.end() <= offset ? grown : change.offset() - offset;
			if (change.end() > offset)
				break;
		}
		return moved;
	}

	/** What a fix adds is left blank for the user to fill in, which is no error of the fix. */
	private static long errors(List<TextFinding> findings) {
		return findings.stream().filter(each -> each.severity() == Severity.ERROR && each.code() != FindingCode.MISSING_TEXT).count();
	}
}
