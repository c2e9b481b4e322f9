package guiju.diff.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds small words that turn the sense of a sentence, where they stand for themselves: 應 in 應填寫 obliges, in 應用 it
 * is half of another word. A list names the words, another one the longer words that hide them.
 */
final class Words {

	/** What obliges, permits or forbids: 應、須、得、可、不得 and what says the same. */
	static final Words OBLIGATIONS = new Words(WordList.read("obligations.txt"), WordList.read("no-obligations.txt"));
	/** What negates. */
	static final Words NEGATIONS = new Words(WordList.read("negations.txt"), WordList.read("no-negations.txt"));

	private final WordList words;
	private final WordList hiding;

	private Words(WordList words, WordList hiding) {
		this.words = words;
		this.hiding = hiding;
	}

	/** Takes all words from a text and returns what each means, in their order. */
	List<String> in(Scan scan) {
		List<String> found = new ArrayList<>(2);
		String text = scan.text();
		for (int i = 0; i < text.length(); i++) {
			if (!scan.isFree(i))
				continue;
			String word = PlainText.isLatin(text.charAt(i)) ? latin(scan, i) : words.at(text, i);
			if (word != null && !hidden(text, i, i + word.length())) {
				String meaning = words.meaning(word.toLowerCase(Locale.ROOT));
				if (!meaning.isEmpty())
					found.add(meaning);
				scan.take(i, i + word.length());
				i += word.length() - 1;
			}
		}
		return found;
	}

	private String latin(Scan scan, int at) {
		if (!scan.beginsWord(at))
			return null;
		String word = scan.text().substring(at, scan.wordEnd(at));
		return words.has(word.toLowerCase(Locale.ROOT)) ? word : null;
	}

	/** A word is hidden by a longer one around it, and by an adjective of the form 可…性. */
	private boolean hidden(String text, int start, int end) {
		if (hiding.covers(text, start, end))
			return true;
		if (end - start != 1 || text.charAt(start) != '可')
			return false;
		int quality = text.indexOf('性', end);
		return quality > 0 && quality - end <= 3 && quality > end && text.substring(end, quality).chars().allMatch(c -> PlainText.isChinese((char) c));
	}
}
