package guiju.rules.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import guiju.model.OcsPackage.Literals;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.Text;

/**
 * One word is written with 臺 or with 台 throughout, and so are all place names. Both are right, the mixture is not. One
 * finding a word, at the first of the rarer form; of two equally frequent ones the form that the standard used first counts
 * as its own. Names of organisations and of official classes keep their spelling.
 */
public final class VariantCharacter implements StandardRule {

	/** What stands before the character in words that end in it. */
	private static final String BEFORE = "平舞後櫃月電講吧砲炮燈陽機看擂塔";
	/** What stands behind it in other words that begin with it. */
	private static final String BEHIND = "幣商語";
	/** Behind the character these are nearly always a city; but a bench has a north side too. */
	private static final String NORTH_EAST = "北東";
	private static final String BENCHES = "作制務理驗示架景測講每各幾數一二三四五六七八九十兩";
	/** Of these a city is meant only where something shows it: 操作台中央 and 每台中控電腦 name none. */
	private static final String MIDDLE_SOUTH = "中南";
	private static final String BEFORE_CITY = "在於至到從往自如與及和或";
	private static final String BEHIND_CITY = "市縣區港";
	/** Stands for all place names, 臺灣 before all. */
	private static final char PLACE = '灣';

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.VARIANT_CHARACTER);
	}

	@Override
	public void check(StandardCheck check) {
		Map<Character, Forms> words = null;
		for (Text text : check.texts()) {
			if (!hasEither(text.value()) || isForeign(text))
				continue;
			if (words == null)
				words = new LinkedHashMap<>();
			count(text, words);
		}
		if (words != null)
			words.values().forEach(forms -> report(forms, check));
	}

	private static boolean hasEither(String value) {
		return value.indexOf('台') >= 0 || value.indexOf('臺') >= 0;
	}

	/** Reasons quote what was changed: 「台灣」改為「臺灣」. */
	private static boolean isForeign(Text text) {
		return Wording.isHistory(text) || Wording.isOrganisation(text) || Wording.isOfficialName(text)
				|| text.feature() == Literals.REVISION_REASON__TEXT || text.feature() == Literals.ELEMENT__REASON;
	}

	private static void count(Text text, Map<Character, Forms> words) {
		String value = text.value();
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			char word = c == '台' || c == '臺' ? word(value, i) : 0;
			if (word != 0)
				words.computeIfAbsent(word, w -> new Forms()).add(c == '臺', new Use(text, BEFORE.indexOf(word) >= 0 ? i - 1 : i, 2));
		}
	}

	/** Returns the other character of the word that the character at a position belongs to, one for all places, or 0. */
	private static char word(String value, int i) {
		char before = i > 0 ? value.charAt(i - 1) : '\n';
		char behind = i + 1 < value.length() ? value.charAt(i + 1) : '\n';
		if (behind == PLACE)
			return PLACE;
		if (BEFORE.indexOf(before) >= 0)
			return before;
		if (NORTH_EAST.indexOf(behind) >= 0)
			return BENCHES.indexOf(before) < 0 ? PLACE : 0;
		if (MIDDLE_SOUTH.indexOf(behind) >= 0)
			return isCity(value, i, before) ? PLACE : 0;
		return BEHIND.indexOf(behind) >= 0 ? behind : 0;
	}

	private static boolean isCity(String value, int i, char before) {
		return !Character.isLetterOrDigit(before) || BEFORE_CITY.indexOf(before) >= 0
				|| i + 2 < value.length() && BEHIND_CITY.indexOf(value.charAt(i + 2)) >= 0;
	}

	private static void report(Forms forms, StandardCheck check) {
		if (!forms.areMixed())
			return;
		Use odd = forms.odd();
		Use usual = forms.usual();
		String right = odd.word().indexOf('臺') >= 0 ? odd.word().replace('臺', '台') : odd.word().replace('台', '臺');
		check.report(FindingCode.VARIANT_CHARACTER, odd.place(), Message.of("wording.variant", odd.word(), usual.word(), right),
				Message.of("wording.change", right));
	}
}
