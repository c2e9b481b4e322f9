package guiju.dsl.lexing;

import java.util.EnumMap;
import java.util.Map;

import guiju.model.code.Characters;
import guiju.text.keyword.Keyword;

/** What the first word of a line makes it. */
final class Heads {

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
		boolean dots = false;
		boolean digits = false;
		for (int i = 1; i < word.length(); i++) {
			char c = Characters.narrow(word.charAt(i));
			if (c != '.' && (c < '0' || c > '9'))
				return null;
			dots |= c == '.';
			digits |= c != '.';
		}
		return !digits ? null : switch (Characters.narrow(word.charAt(0))) {
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

	/** Returns how long the keyword is in a word like 註1 or note2 that carries a label, else 0. */
	static int noteLabel(String word) {
		int digits = 0;
		while (digits < word.length() && isDigit(word.charAt(word.length() - 1 - digits)))
			digits++;
		int keyword = word.length() - digits;
		return digits > 0 && keyword > 0 && Keyword.of(word.substring(0, keyword)) == Keyword.NOTE ? keyword : 0;
	}

	/** Tells whether a date begins here: a figure, or 民國 as in documents of the calendar of the Republic. */
	static boolean beginsDate(String text, int at) {
		return isDigit(text.charAt(at)) || text.startsWith("民國", at);
	}

	/** Tells whether a character is an ASCII or full-width letter or figure. */
	static boolean isLatin(char c) {
		char narrow = Characters.narrow(c);
		return narrow >= 'A' && narrow <= 'Z' || narrow >= '0' && narrow <= '9';
	}

	private static boolean isDigit(char c) {
		char narrow = Characters.narrow(c);
		return narrow >= '0' && narrow <= '9';
	}
}
