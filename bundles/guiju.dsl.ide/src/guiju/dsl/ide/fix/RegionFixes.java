package guiju.dsl.ide.fix;

import java.util.Optional;

import guiju.dsl.check.TextFinding;
import guiju.rules.Message;

/** Fixes that write something else over what the finding marks. */
final class RegionFixes {

	private RegionFixes() {}

	/** Writes what the rule says. */
	static Optional<Fix> change(FixContext context, TextFinding finding, Message words) {
		return over(finding, words, words.arguments().get(0), false);
	}

	/** The same, where there is but one thing that it can mean. */
	static Optional<Fix> changeSafely(FixContext context, TextFinding finding, Message words) {
		return over(finding, words, words.arguments().get(0), isOnlyOne(finding));
	}

	static Optional<Fix> delete(FixContext context, TextFinding finding, Message words) {
		return over(finding, words, "", true);
	}

	/** A comma or the like at the end of a sentence becomes its full stop. */
	static Optional<Fix> toStop(FixContext context, TextFinding finding, Message words) {
		return over(finding, words, "。", true);
	}

	/** A full stop goes behind what is marked: markers 【註1】 may follow it. */
	static Optional<Fix> addStop(FixContext context, TextFinding finding, Message words) {
		return Optional.of(new Changes().replace(finding.offset() + finding.length(), 0, "。").fix(finding.code(), words, true));
	}

	static Optional<Fix> fullBrackets(FixContext context, TextFinding finding, Message words) {
		return brackets(finding, words, "（", "）");
	}

	static Optional<Fix> halfBrackets(FixContext context, TextFinding finding, Message words) {
		return brackets(finding, words, "(", ")");
	}

	private static Optional<Fix> brackets(TextFinding finding, Message words, String open, String close) {
		if (finding.length() < 2)
			return Optional.empty();
		return Optional.of(new Changes().replace(finding.offset(), 1, open).replace(finding.offset() + finding.length() - 1, 1, close)
				.fix(finding.code(), words, isOnlyOne(finding)));
	}

	private static Optional<Fix> over(TextFinding finding, Message words, String by, boolean safe) {
		return Optional.of(new Changes().replace(finding.offset(), finding.length(), by).fix(finding.code(), words, safe));
	}

	/** Where a rule names two ways, a person must choose. */
	private static boolean isOnlyOne(TextFinding finding) {
		return finding.fixes().size() == 1;
	}
}
