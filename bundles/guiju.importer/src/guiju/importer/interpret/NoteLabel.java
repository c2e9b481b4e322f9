package guiju.importer.interpret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a note begins: 【註1】 or 註1：.
 *
 * @param start where its label begins
 * @param end where its label ends; where it begins, for a note without one
 * @param text where its text begins
 */
record NoteLabel(int start, int end, int text) {

	private static final Pattern MARKER = Pattern.compile("\\s*【註([^】\\s]{1,12})】[ 　]*[:：]?[ 　]*");
	private static final Pattern WORD = Pattern.compile("\\s*※?\\s*[註注]\\s*([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[A-Za-z])?\\s*[:：、.．)）]\\s*");
	private static final Pattern NUMBER = Pattern.compile("\\s*※?\\s*[註注][ 　]?([0-9０-９]{1,3})[ 　]+(?=\\S)");

	/** Returns how a text begins as a note, or null. */
	static NoteLabel at(CharSequence text) {
		Matcher marker = MARKER.matcher(text);
		if (marker.lookingAt())
			return new NoteLabel(marker.start(1), marker.end(1), marker.end());
		Matcher word = WORD.matcher(text);
		if (!word.lookingAt())
			word = NUMBER.matcher(text);
		if (!word.lookingAt())
			return null;
		return word.group(1) == null ? new NoteLabel(word.end(), word.end(), word.end()) : new NoteLabel(word.start(1), word.end(1), word.end());
	}
}
