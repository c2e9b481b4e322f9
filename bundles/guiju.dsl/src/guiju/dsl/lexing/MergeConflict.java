package guiju.dsl.lexing;

import java.util.ArrayList;
import java.util.List;

/**
 * A place that a merge left to people: both wordings between lines of seven &lt;, |, = and &gt;. Only the first wording is
 * read as part of the text, so that a conflict is one problem and not two of everything.
 *
 * @param start where the line of &lt; begins
 * @param mine where the first wording begins
 * @param mineEnd where it ends: at the line of | or =
 * @param theirs where the second wording begins
 * @param theirsEnd where it ends: at the line of &gt;
 * @param end where the line behind that of &gt; begins, or the text ends
 */
public record MergeConflict(int start, int mine, int mineEnd, int theirs, int theirsEnd, int end) {

	private static final int LENGTH = 7;
	private static final String OPEN = "<".repeat(LENGTH);

	/** Returns the conflicts of a text whose lines of marks are all there, in text order. */
	public static List<MergeConflict> in(String text) {
		List<MergeConflict> found = new ArrayList<>();
		for (int at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, at)) {
			MergeConflict conflict = isMark(text, at, '<') ? at(text, at) : null;
			if (conflict != null)
				found.add(conflict);
			at = conflict == null ? at + LENGTH : conflict.end;
		}
		return found;
	}

	/** Returns the wording of one side. */
	public String keep(String text, boolean first) {
		return first ? text.substring(mine, mineEnd) : text.substring(theirs, theirsEnd);
	}

	/** Tells whether the line at an offset is not read: a line of marks, the common wording before, or the second wording. */
	boolean hides(int offset) {
		return offset >= start && offset < end && (offset < mine || offset >= mineEnd);
	}

	/** Tells whether a line, from where it begins behind its indentation, is one of marks. */
	static boolean isMark(String text, int offset) {
		return isMark(text, offset, '<') || isMark(text, offset, '=') || isMark(text, offset, '>');
	}

	private static MergeConflict at(String text, int start) {
		int mine = next(text, start);
		int mineEnd = -1;
		int theirs = -1;
		for (int line = mine; line < text.length(); line = next(text, line)) {
			if (isMark(text, line, '<'))
				return null;
			if (theirs < 0 && mineEnd < 0 && isMark(text, line, '|'))
				mineEnd = line;
			if (theirs < 0 && isMark(text, line, '=')) {
				mineEnd = mineEnd < 0 ? line : mineEnd;
				theirs = next(text, line);
			} else if (isMark(text, line, '>')) {
				return theirs < 0 ? null : new MergeConflict(start, mine, mineEnd, theirs, line, next(text, line));
			}
		}
		return null;
	}

	/** Seven signs at the beginning of a line, then a blank or the line's end. */
	private static boolean isMark(String text, int offset, char sign) {
		if (offset > 0 && !isLineEnd(text.charAt(offset - 1)) || offset + LENGTH > text.length())
			return false;
		for (int i = offset; i < offset + LENGTH; i++)
			if (text.charAt(i) != sign)
				return false;
		return offset + LENGTH == text.length() || text.charAt(offset + LENGTH) == ' ' || isLineEnd(text.charAt(offset + LENGTH));
	}

	private static int next(String text, int offset) {
		int at = offset;
		while (at < text.length() && !isLineEnd(text.charAt(at)))
			at++;
		if (at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n')
			at++;
		return Math.min(at + 1, text.length());
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r';
	}
}
