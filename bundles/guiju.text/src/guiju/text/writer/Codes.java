package guiju.text.writer;

import guiju.model.code.Characters;
import guiju.model.code.ElementCode;

/**
 * How codes and the first words of lists look where a line is read or written, in any width and case. The lexer and the writer
 * ask the same questions, so that what one writes the other reads as it was meant. The lexer asks for every word: nothing here
 * makes objects.
 */
public final class Codes {

	private Codes() {}

	/** Tells whether a word has figures and dots alone behind its first character, at least one figure. */
	public static boolean isNumbered(String word) {
		boolean figures = false;
		for (int i = 1; i < word.length(); i++) {
			if (!isDigitOrDot(word.charAt(i)))
				return false;
			figures |= isDigit(word.charAt(i));
		}
		return figures;
	}

	/** Tells whether a word has a dot. */
	public static boolean hasDot(String word) {
		for (int i = 0; i < word.length(); i++)
			if (Characters.narrow(word.charAt(i)) == '.')
				return true;
		return false;
	}

	/** Tells whether a word is a letter with figures and dots behind, at least one figure. */
	static boolean isCode(String word, char letter) {
		return isNumbered(word) && Characters.narrow(word.charAt(0)) == letter;
	}

	/** Tells whether a word is such a code with, or without, dots: with dots T1.1 is a task, without T1 a duty. */
	static boolean isCode(String word, char letter, boolean dotted) {
		return isCode(word, letter) && dotted == hasDot(word);
	}

	/** Tells whether a word begins with a zero that reads as O, as printed in 04.2.1. */
	static boolean isZeroForO(String word) {
		return isCode(word, '0', true);
	}

	/** Tells whether a text begins with the code of a duty or task, whatever stands behind it. */
	static boolean beginsWithTask(String text) {
		int end = 1;
		while (end < text.length() && isDigitOrDot(text.charAt(end)))
			end++;
		return isCode(text.substring(0, Math.min(end, text.length())), 'T');
	}

	/** Tells whether a list may begin with a word: a flat code, or the K or S of one that is not yet complete. */
	static boolean isCitation(String word) {
		return ElementCode.key(word) >= 0 || word.length() == 1 && isKnowledgeOrSkill(word);
	}

	/** Tells whether a word has the letter of knowledge or of a skill. */
	static boolean isKnowledgeOrSkill(String word) {
		return "KS".indexOf(Characters.narrow(word.charAt(0))) >= 0;
	}

	/** Tells whether a character parts citations. */
	static boolean isSeparator(char c) {
		return c == '、' || c == ',' || c == '，' || Characters.isBlank(c);
	}

	/** Tells whether a character is a colon of either width. */
	static boolean isColon(char c) {
		return c == ':' || c == '：';
	}

	/** Tells whether a word begins like a date. */
	static boolean beginsDate(String word) {
		return !word.isEmpty() && beginsDate(word, 0);
	}

	/** Tells whether a date begins at a character: a figure, or 民國 as in documents of the calendar of the Republic. */
	public static boolean beginsDate(String text, int at) {
		return isDigit(text.charAt(at)) || text.startsWith("民國", at) || text.startsWith("中華民國", at);
	}

	/** Tells whether a note's label can stand directly behind its keyword: 註1. */
	static boolean isFigures(String label) {
		return !label.isEmpty() && label.chars().allMatch(c -> isDigit((char) c));
	}

	/** Tells whether a character is an ASCII or full-width letter or figure. */
	public static boolean isLatin(char c) {
		char narrow = Characters.narrow(c);
		return narrow >= 'A' && narrow <= 'Z' || isDigit(c);
	}

	/** Tells whether a character is an ASCII or full-width figure. */
	public static boolean isDigit(char c) {
		char narrow = Characters.narrow(c);
		return narrow >= '0' && narrow <= '9';
	}

	/** Tells whether a character can stand behind the letter of a code. */
	public static boolean isDigitOrDot(char c) {
		return isDigit(c) || Characters.narrow(c) == '.';
	}
}
