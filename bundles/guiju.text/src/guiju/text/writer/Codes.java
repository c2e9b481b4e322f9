package guiju.text.writer;

import guiju.model.code.Characters;
import guiju.model.code.ElementCode;

/** How the lexer reads the codes that lines begin with and the first words of lists, in any width and case. */
final class Codes {

	private Codes() {}

	/** Tells whether a word is a letter with figures and dots behind, at least one figure. */
	static boolean isCode(String word, char letter) {
		return !word.isEmpty() && Characters.narrow(word.charAt(0)) == letter && isNumber(word.substring(1));
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

	/** Tells whether a word begins like a date: with a figure, or as in the calendar of the Republic. */
	static boolean beginsDate(String word) {
		return word.startsWith("民國") || word.startsWith("中華民國") || !word.isEmpty() && isDigit(word.charAt(0));
	}

	/** Tells whether a note's label can stand directly behind its keyword: 註1. */
	static boolean isFigures(String label) {
		return !label.isEmpty() && label.chars().allMatch(c -> isDigit((char) c));
	}

	private static boolean isNumber(String part) {
		return part.chars().allMatch(c -> isDigitOrDot((char) c)) && part.chars().anyMatch(c -> isDigit((char) c));
	}

	private static boolean hasDot(String word) {
		return word.chars().anyMatch(c -> Characters.narrow((char) c) == '.');
	}

	private static boolean isDigitOrDot(char c) {
		return isDigit(c) || Characters.narrow(c) == '.';
	}

	private static boolean isDigit(char c) {
		char narrow = Characters.narrow(c);
		return narrow >= '0' && narrow <= '9';
	}
}
