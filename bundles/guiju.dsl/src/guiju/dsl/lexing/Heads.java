package guiju.dsl.lexing;

import java.util.EnumMap;
import java.util.Map;

import guiju.model.code.Characters;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;
import guiju.text.writer.Codes;

/** What the first word of a line makes it. */
final class Heads {

	private static final String CHINESE_FIGURES = "一二三四五六七八九十";
	private static final Map<Keyword, Tok> TOKS = new EnumMap<>(Keyword.class);

	static {
		TOKS.put(Keyword.STANDARD, Tok.STANDARD_WORD);
		TOKS.put(Keyword.OCCUPATION, Tok.OCCUPATION_WORD);
		TOKS.put(Keyword.JOB_FAMILY, Tok.FAMILY_WORD);
		TOKS.put(Keyword.CATEGORY, Tok.CATEGORY_WORD);
		TOKS.put(Keyword.OCCUPATION_CLASS, Tok.OCCUPATION_CLASS_WORD);
		TOKS.put(Keyword.INDUSTRY, Tok.INDUSTRY_WORD);
		TOKS.put(Keyword.STANDARD_LEVEL, Tok.STANDARD_LEVEL_WORD);
		TOKS.put(Keyword.DESCRIPTION, Tok.DESCRIPTION_WORD);
		TOKS.put(Keyword.DEVELOPER, Tok.DEVELOPER_WORD);
		TOKS.put(Keyword.VALID_UNTIL, Tok.VALID_UNTIL_WORD);
		TOKS.put(Keyword.DUTY, Tok.DUTY_WORD);
		TOKS.put(Keyword.TASK, Tok.TASK_WORD);
		TOKS.put(Keyword.OUTPUT, Tok.OUTPUT_WORD);
		TOKS.put(Keyword.INDICATOR, Tok.INDICATOR_WORD);
		TOKS.put(Keyword.ATTITUDE, Tok.ATTITUDE_WORD);
		TOKS.put(Keyword.DEFINITION, Tok.DEFINITION_WORD);
		TOKS.put(Keyword.REASON, Tok.REASON_WORD);
		TOKS.put(Keyword.PREREQUISITE, Tok.PREREQUISITE_WORD);
		TOKS.put(Keyword.REMARK, Tok.REMARK_WORD);
		TOKS.put(Keyword.NOTE, Tok.NOTE_WORD);
		TOKS.put(Keyword.REMOVED, Tok.REMOVED_WORD);
		TOKS.put(Keyword.CITATION, Tok.CITATION_CHANGED_WORD);
		TOKS.put(Keyword.FIELD, Tok.FIELD_CHANGED_WORD);
		TOKS.put(Keyword.STATUS, Tok.STATUS_WORD);
		TOKS.put(Keyword.UPDATE, Tok.UPDATE_WORD);
	}

	private Heads() {}

	/** Returns the token of a keyword that always makes the same one. */
	static Tok of(Keyword keyword) {
		return TOKS.get(keyword);
	}

	/** Returns the token of a word that is a code by its letter, else null. Its digits mean nothing here; a leading 0 with dots reads as O. */
	static Tok coded(String word) {
		if (!Codes.isNumbered(word))
			return null;
		boolean dots = Codes.hasDot(word);
		return switch (Characters.narrow(word.charAt(0))) {
			case 'T' -> dots ? Tok.TASK_CODE : Tok.DUTY_CODE;
			case 'O' -> Tok.OUTPUT_CODE;
			case '0' -> dots ? Tok.OUTPUT_CODE : null;
			case 'P' -> Tok.INDICATOR_CODE;
			case 'K' -> Tok.KNOWLEDGE_CODE;
			case 'S' -> Tok.SKILL_CODE;
			case 'A' -> Tok.ATTITUDE_CODE;
			case 'V' -> dots ? null : Tok.VERSION_CODE;
			default -> null;
		};
	}

	/**
	 * Returns how long the keyword at the beginning of a word is, else 0. It is the whole word, or, since one types Chinese without
	 * blanks, what stands before a letter or figure, as in 知識K01 or 級別4; also of note2 and 註二 only the keyword.
	 */
	static int keywordLength(String word) {
		if (Keyword.of(word) != null)
			return word.length();
		int chinese = 0;
		while (chinese < word.length() && !Codes.isLatin(word.charAt(chinese)))
			chinese++;
		Keyword keyword = chinese < word.length() ? Keyword.of(word.substring(0, chinese)) : null;
		return keyword != null && carries(keyword, word.substring(chinese)) ? chinese : noteLength(word);
	}

	/** 級別A組 is prose, since a level or a date begins with a figure, or 級別 with the code of a task. */
	private static boolean carries(Keyword keyword, String rest) {
		return switch (keyword) {
			case NOTE -> false;
			case LEVEL -> Codes.isDigit(rest.charAt(0)) || codeLength(rest) > 0;
			case STANDARD_LEVEL, VALID_UNTIL -> Codes.isDigit(rest.charAt(0));
			default -> true;
		};
	}

	/** 註 stands directly before a label, note before a figure; what is no label makes it another word. */
	private static int noteLength(String word) {
		for (Vocabulary vocabulary : Vocabulary.values()) {
			String note = Keyword.NOTE.in(vocabulary);
			int stop = word.length();
			while (stop > note.length() && isLabel(word.charAt(stop - 1), vocabulary))
				stop--;
			if (stop == note.length() && word.length() > stop && word.regionMatches(true, 0, note, 0, stop))
				return stop;
		}
		return 0;
	}

	private static boolean isLabel(char c, Vocabulary vocabulary) {
		return Codes.isDigit(c) || vocabulary == Vocabulary.CHINESE && (Codes.isLatin(c) || CHINESE_FIGURES.indexOf(c) >= 0);
	}

	/** Returns how long the code at the beginning of a word is, whatever stands behind it, as in K01媒體; 0 for none. */
	static int codeLength(String word) {
		int stop = 1;
		while (stop < word.length() && Codes.isDigitOrDot(word.charAt(stop)))
			stop++;
		while (stop > 1 && !Codes.isDigit(word.charAt(stop - 1)))
			stop--;
		return word.isEmpty() || Codes.isDigit(word.charAt(0)) || coded(word.substring(0, stop)) == null ? 0 : stop;
	}

	/** Tells whether a date begins here. */
	static boolean beginsDate(String text, int at) {
		return Codes.beginsDate(text, at);
	}

	/** Tells whether a character is a letter or figure. */
	static boolean isLatin(char c) {
		return Codes.isLatin(c);
	}
}
