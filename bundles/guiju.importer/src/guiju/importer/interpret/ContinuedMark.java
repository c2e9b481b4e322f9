package guiju.importer.interpret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.conserve.TracedText;

/** The mark behind a name that a merged cell repeats on the next page: T1 機構設計（續）. */
final class ContinuedMark {

	private static final Pattern MARK = Pattern.compile("\\s*[(（〔\\[][ 　]*(?:續|接續|續上頁|續前頁|接上頁|承上頁|承前頁|[Cc]ont(?:inued|\\.|'d)?)[ 　]*[0-9]?[ 　]*[)）〕\\]]\\s*$");
	private static final int LONGEST = 24;

	private ContinuedMark() {}

	/** Returns where the mark begins in a text, or the text's length. */
	static int start(TracedText text) {
		int from = Math.max(0, text.length() - LONGEST);
		Matcher mark = MARK.matcher(text).region(from, text.length());
		return mark.find() ? mark.start() : text.length();
	}
}
