package guiju.diff.impact;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds named tools: Excel, Google Analytics, HTML5, 3D, 臉書. In Chinese texts every Latin word that is no general notion
 * names something; in English texts only what is written with a capital inside a sentence.
 */
final class Names {

	private static final WordList NAMES = WordList.read("names.txt");
	private static final WordList NO_NAMES = WordList.read("no-names.txt");

	private Names() {}

	/** Takes all names from a text and returns each in one form. */
	static Set<String> in(Scan scan) {
		Set<String> found = new TreeSet<>();
		String text = scan.text();
		boolean english = isEnglish(text);
		for (int i = 0; i < text.length(); i++) {
			if (!scan.isFree(i))
				continue;
			String name = PlainText.isChinese(text.charAt(i)) ? NAMES.at(text, i) : null;
			int end = name != null ? i + name.length() : i;
			boolean latin = name == null && scan.beginsWord(i) && (end = latinEnd(scan, i)) > i;
			if (latin && (!english || isCapital(text, i)))
				name = text.substring(i, end);
			if (name != null)
				keep(name, found);
			i = Math.max(i, end - 1);
		}
		return found;
	}

	private static void keep(String name, Set<String> found) {
		String form = name.toLowerCase(Locale.ROOT).replaceAll("[-.&'’]", "");
		if (!NO_NAMES.has(form))
			found.add(NAMES.has(form) ? NAMES.meaning(form) : form);
	}

	/** Returns the end of a word with a letter, through signs inside it: e-mail, node.js, C++. */
	private static int latinEnd(Scan scan, int start) {
		String text = scan.text();
		int end = scan.wordEnd(start);
		while (end > start && end + 1 < text.length() && "-.&'’".indexOf(text.charAt(end)) >= 0 && scan.wordEnd(end + 1) > end + 1)
			end = scan.wordEnd(end + 1);
		while (end > start && end < text.length() && (text.charAt(end) == '+' || text.charAt(end) == '#'))
			end++;
		for (int i = start; i < end; i++)
			if (PlainText.isLatin(text.charAt(i)))
				return end;
		return start;
	}

	private static boolean isEnglish(String text) {
		long latin = text.chars().filter(c -> PlainText.isLatin((char) c)).count();
		long chinese = text.chars().filter(c -> PlainText.isChinese((char) c)).count();
		return latin > 4 * chinese && latin > 20;
	}

	private static boolean isCapital(String text, int at) {
		int before = at - 1;
		while (before >= 0 && text.charAt(before) == ' ')
			before--;
		boolean begins = before < 0 || ".!?:".indexOf(text.charAt(before)) >= 0;
		return !begins && Character.isUpperCase(text.charAt(at));
	}
}
