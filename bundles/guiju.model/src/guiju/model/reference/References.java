package guiju.model.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.model.code.Characters;
import guiju.model.code.ElementCode;

/** Finds the references in a text. What stands in 【】 is not always one; other brackets never are. */
public final class References {

	private static final Pattern BRACKETS = Pattern.compile("【([^【】\\n]{1,80})】");
	private static final Pattern PART = Pattern.compile("[^、，,；;]+");
	private static final Pattern NOTE = Pattern.compile("(?:註|(?i:note))[\\s　]*([0-9０-９A-Za-z一二三四五六七八九十]{1,4})");
	private static final Pattern LABEL = Pattern.compile("[0-9０-９]{1,3}");

	private References() {}

	/** Returns the references of a text in their order; none for null. 【註1、2】 and 【T1.1、T1.2】 are two each. */
	public static List<Reference> in(String text) {
		if (text == null || text.indexOf('【') < 0)
			return List.of();
		List<Reference> result = new ArrayList<>(2);
		Matcher brackets = BRACKETS.matcher(text);
		while (brackets.find())
			parts(text, brackets.start(1), brackets.end(1), result);
		return result;
	}

	private static void parts(String text, int start, int end, List<Reference> result) {
		Matcher part = PART.matcher(text).region(start, end);
		boolean notes = false;
		while (part.find()) {
			int from = part.start();
			int to = part.end();
			while (from < to && Characters.isBlank(text.charAt(from)))
				from++;
			while (to > from && Characters.isBlank(text.charAt(to - 1)))
				to--;
			String word = text.substring(from, to);
			Matcher note = NOTE.matcher(word);
			if (note.matches() || notes && LABEL.matcher(word).matches()) {
				int label = note.matches() ? from + note.start(1) : from;
				result.add(new Reference(Reference.Kind.NOTE, label(text.substring(label, to)), label, to));
				notes = true;
			} else if (ElementCode.parse(word).isPresent() && Character.isLetter(word.charAt(0))) {
				result.add(new Reference(Reference.Kind.CODE, word, from, to));
			}
		}
	}

	/** Returns a note's label in the form that labels are compared in: no blanks, ASCII digits. */
	public static String label(String printed) {
		if (printed == null)
			return "";
		StringBuilder label = new StringBuilder(printed.length());
		for (int i = 0; i < printed.length(); i++)
			if (!Characters.isBlank(printed.charAt(i)))
				label.append(Characters.narrow(printed.charAt(i)));
		return label.toString();
	}

	/** Returns a text without its note markers; other brackets stay. */
	public static String withoutNotes(String text) {
		if (text == null || text.indexOf('【') < 0)
			return text;
		Matcher brackets = BRACKETS.matcher(text);
		StringBuilder result = new StringBuilder(text.length());
		int at = 0;
		while (brackets.find()) {
			List<Reference> found = new ArrayList<>(1);
			parts(text, brackets.start(1), brackets.end(1), found);
			if (!found.isEmpty() && found.get(0).kind() == Reference.Kind.NOTE) {
				result.append(text, at, brackets.start());
				at = brackets.end();
			}
		}
		return result.append(text, at, text.length()).toString();
	}
}
