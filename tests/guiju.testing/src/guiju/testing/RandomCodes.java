package guiju.testing;

import java.util.List;
import java.util.Random;

import guiju.model.code.Characters;

/**
 * Draws codes, levels and dates: mostly by the scheme, sometimes as they are misprinted in published standards. The letter
 * is always the right one for the kind, since in a text it is what tells the kind.
 */
final class RandomCodes {

	private static final List<String> CATEGORIES = List.of("KMC", "ISD", "TFB", "ZZZ");
	private static final List<String> LEVELS = List.of("1", "2", "3", "4", "5", "6", "0", "9", "12", "04", "４", "4級以上", "3（初）", "3 至 4");
	private static final List<String> DATES = List.of("2023/12/15", "2027/12/31", "2024/2/29", "2024-02-29", "2020.1.5", "112/12/15",
			"2023/13/45", "2023/12-15");

	private final Random random;
	private final RandomTexts texts;

	RandomCodes(Random random, RandomTexts texts) {
		this.random = random;
		this.texts = texts;
	}

	/** Returns the code of a standard. */
	String standard() {
		String base = category() + occupation() + "-0" + number(10, 99);
		return texts.chance(5) ? "FISI223-002v2" : texts.chance(15) ? base : base + "v" + number(1, 12);
	}

	/** Returns the code of a category. */
	String category() {
		return texts.any(CATEGORIES);
	}

	/** Returns the code of an occupation, three or four digits. */
	String occupation() {
		return String.valueOf(number(texts.chance(10) ? 100 : 1000, 9999));
	}

	/** Returns the code of an industry. */
	String industry() {
		return (char) ('A' + random.nextInt(19)) + String.valueOf(texts.chance(20) ? number(10, 99) : number(1000, 9999));
	}

	/** Returns the code of a duty at a place among its siblings, from 1. */
	String duty(int place) {
		return printed("T" + near(place));
	}

	/** Returns the code of a task. */
	String task(int duty, int place) {
		return printed("T" + near(duty) + "." + near(place));
	}

	/** Returns the code of an output or indicator, sometimes with two numbers only or with a zero for O. */
	String detail(char letter, int duty, int task, int place) {
		String code = near(duty) + "." + near(task) + (texts.chance(5) ? "" : "." + near(place));
		return printed((letter == 'O' && texts.chance(4) ? '0' : letter) + code);
	}

	/** Returns the code of a definition or a citation. */
	String flat(char letter, int place) {
		int number = near(place);
		return printed(letter + (number > 9 || texts.chance(5) ? "" : "0") + number);
	}

	/** Returns a level as printed. */
	String level() {
		return texts.any(LEVELS.subList(0, texts.chance(70) ? 6 : LEVELS.size()));
	}

	/** Returns a date as printed. */
	String date() {
		return texts.any(DATES.subList(0, texts.chance(60) ? 2 : DATES.size()));
	}

	/** Returns a number between two, both included. */
	int number(int least, int most) {
		return least + random.nextInt(most - least + 1);
	}

	/** Numbers repeat and leave gaps, as when rows were inserted by hand. */
	private int near(int place) {
		return texts.chance(5) ? number(1, 30) : place;
	}

	private String printed(String code) {
		if (texts.chance(3))
			return code.chars().collect(StringBuilder::new, (wide, c) -> wide.append((char) (c - '!' + '！')), StringBuilder::append).toString();
		String small = texts.chance(3) ? Character.toLowerCase(code.charAt(0)) + code.substring(1) : code;
		assert Characters.narrow(small.charAt(0)) == code.charAt(0);
		return small;
	}
}
