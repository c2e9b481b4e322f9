package guiju.importer.repair;

import java.util.function.IntPredicate;

import guiju.importer.conserve.Fate;
import guiju.importer.conserve.Ledger;
import guiju.importer.conserve.TracedText;
import guiju.importer.conserve.Visible;

/** Finds bullets in texts. */
public final class Bullets {

	private Bullets() {}

	/** Returns how many characters a bullet takes at the beginning of a text, the blanks around it included; 0 for none. */
	public static int length(CharSequence text) {
		int at = skipBlanks(text, 0);
		if (at == text.length())
			return 0;
		char c = text.charAt(at);
		char next = at + 1 < text.length() ? text.charAt(at + 1) : c;
		boolean weak = Script.isWeakBullet(c) && (Visible.isBlank(next) || Script.isDot(c) && Script.isIdeograph(next));
		if (!weak && !Script.isStrongBullet(c))
			return 0;
		return skipBlanks(text, at + 1);
	}

	/** Returns a text with a break at each bullet that stands within a line. */
	public static TracedText parted(TracedText text) {
		TracedText.Builder parted = new TracedText.Builder();
		for (int i = 0; i < text.length(); i++) {
			if (i > 0 && Script.isStrongBullet(text.charAt(i)) && text.charAt(i - 1) != Breaks.HARD)
				parted.added(Breaks.HARD);
			parted.add(text, i);
		}
		return parted.build();
	}

	/** Returns a cell's text without the bullets of its lines that stand before codes; they are layout. */
	static TracedText strip(TracedText cell, IntPredicate isCodeAt, Ledger ledger) {
		TracedText.Builder stripped = new TracedText.Builder();
		int at = 0;
		boolean lineStart = true;
		while (at < cell.length()) {
			int bullet = lineStart ? length(cell.from(at)) : 0;
			if (bullet > 0 && at + bullet < cell.length() && isCodeAt.test(at + bullet)) {
				ledger.book(cell.subSequence(at, at + bullet), Fate.LAYOUT);
				at += bullet;
			} else {
				stripped.add(cell, at++);
			}
			lineStart = at < cell.length() && at > 0 && cell.charAt(at - 1) == Breaks.HARD;
		}
		return stripped.build();
	}

	private static int skipBlanks(CharSequence text, int from) {
		int at = from;
		while (at < text.length() && Visible.isBlank(text.charAt(at)))
			at++;
		return at;
	}
}
