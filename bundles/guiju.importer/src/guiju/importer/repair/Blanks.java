package guiju.importer.repair;

import java.util.regex.Pattern;

import guiju.importer.conserve.TracedText;
import guiju.importer.conserve.Visible;

/**
 * Mends the blanks of a text. A blank between two Chinese characters, or beside a Chinese comma, is the end of a printed line
 * and no blank; one beside Latin letters, figures, slashes and half-width brackets stays as printed. The end of a full line
 * becomes a blank only between Latin words, or where the document is in the habit of setting one.
 */
public final class Blanks {

	/**
	 * A mended text.
	 *
	 * @param text the text, paragraphs parted by line feeds
	 * @param undone whether a printed blank was left out
	 * @param guessed whether a line's end between Latin characters became a blank, although it might have cut a word
	 */
	public record Mended(TracedText text, boolean undone, boolean guessed) {}

	private static final Pattern NUMBER = Pattern.compile("[(（]?(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})(?:[)）、]|[.．](?![0-9]))");
	private static final int LONGEST_NUMBER = 6;
	private static final char WIDE_BLANK = '\u3000';

	private final SpacingHabit habit;

	/** Mends texts of a document with a habit. */
	public Blanks(SpacingHabit habit) {
		this.habit = habit;
	}

	/**
	 * Mends a text.
	 *
	 * @param prose whether breaks behind whole sentences part paragraphs; else there is one line
	 */
	public Mended mend(TracedText raw, boolean prose) {
		TracedText text = raw.trimmed();
		TracedText.Builder mended = new TracedText.Builder();
		boolean undone = false;
		boolean guessed = false;
		int i = 0;
		while (i < text.length()) {
			if (!Visible.isBlank(text.charAt(i))) {
				mended.add(text, i++);
				continue;
			}
			int end = i;
			while (Visible.isBlank(text.charAt(end)))
				end++;
			int blank = printedBlank(text, i, end);
			int kept = gap(text, i, end, blank, prose);
			if (kept == '\n' || kept != 0 && blank < 0)
				mended.added((char) kept);
			else if (kept != 0)
				mended.spell((char) kept, text, blank);
			guessed |= kept == ' ' && blank < 0 && has(text, i, end, Breaks.WRAP) && Script.isLatin(text.charAt(i - 1)) && Script.isLatin(text.charAt(end));
			undone |= kept == 0 && blank >= 0 && !isAtBreak(text, i, end);
			i = end;
		}
		return new Mended(mended.build(), undone, guessed);
	}

	private int gap(TracedText text, int start, int end, int blank, boolean prose) {
		char a = text.charAt(start - 1);
		char b = text.charAt(end);
		boolean hard = has(text, start, end, Breaks.HARD);
		if (hard && prose && (Script.isSentenceEnd(a) || a == '：' || a == ':' || beginsEntry(text, end)))
			return Breaks.HARD;
		boolean broken = isAtBreak(text, start, end);
		if (blank >= 0 && text.charAt(blank) == WIDE_BLANK && !broken && Script.isChinese(a) && Script.isChinese(b))
			return WIDE_BLANK;
		if (Script.isWideMark(a) || Script.isWideMark(b) || b == '【' && end + 1 < text.length() && text.charAt(end + 1) == '註' || Script.isChinese(a) && Script.isChinese(b))
			return 0;
		if (blank >= 0)
			return ' ';
		return isVisibleBreak(text, start, end) && isSpacedBreak(text, start, end) ? ' ' : 0;
	}

	/** A bullet or a number begins a paragraph of its own. */
	private static boolean beginsEntry(TracedText text, int at) {
		int end = Math.min(text.length(), at + LONGEST_NUMBER);
		return Script.isStrongBullet(text.charAt(at)) || NUMBER.matcher(text.subSequence(at, end)).lookingAt();
	}

	/** What has no width is no blank, for instance a soft hyphen. */
	private static boolean isVisibleBreak(TracedText text, int start, int end) {
		return isAtBreak(text, start, end) || has(text, start, end, '\t');
	}

	/** A slash at a line's end is spaced on both sides or on none. */
	private boolean isSpacedBreak(TracedText text, int start, int end) {
		char a = text.charAt(start - 1);
		char b = text.charAt(end);
		if (a == '/')
			return start > 1 && text.charAt(start - 2) == ' ';
		if (b == '/')
			return end + 1 < text.length() && text.charAt(end + 1) == ' ';
		if (a == '-' || a == '\u00ad')
			return false;
		boolean mixed = Script.isChinese(a) || Script.isChinese(b) || a == '(' || b == ')';
		return mixed ? habit.isSpaced(a, b) : true;
	}

	private static boolean isAtBreak(TracedText text, int start, int end) {
		return has(text, start, end, Breaks.WRAP) || has(text, start, end, Breaks.HARD);
	}

	private static boolean has(TracedText text, int start, int end, char c) {
		for (int i = start; i < end; i++)
			if (text.charAt(i) == c)
				return true;
		return false;
	}

	private static int printedBlank(TracedText text, int start, int end) {
		for (int i = start; i < end; i++) {
			int type = Character.getType(text.charAt(i));
			if (text.charAt(i) == ' ' || text.charAt(i) == '\t' || type == Character.SPACE_SEPARATOR)
				return i;
		}
		return -1;
	}
}
