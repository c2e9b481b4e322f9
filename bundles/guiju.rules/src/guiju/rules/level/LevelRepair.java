package guiju.rules.level;

import guiju.model.code.Characters;
import guiju.model.value.Level;

/** Finds the one level that another spelling says: other width, Chinese numerals, 第4級, Level 4. A range or a remark says no level. */
final class LevelRepair {

	private static final String NUMERALS = "一二三四五六";
	private static final String[] BEFORE = {"LEVEL", "L", "第", "職能級別", "級別"};
	private static final String AFTER = "級";
	private static final int LONGEST = 16;

	private LevelRepair() {}

	/** Returns the level that is meant, or 0 where the print does not say one. */
	static int repair(String printed) {
		if (printed.length() > LONGEST)
			return 0;
		StringBuilder narrow = new StringBuilder(printed.length());
		for (int i = 0; i < printed.length(); i++)
			if (!Characters.isBlank(printed.charAt(i)))
				narrow.append(Characters.narrow(printed.charAt(i)));
		String figure = bare(narrow.toString());
		if (figure.length() == 1 && NUMERALS.contains(figure))
			return NUMERALS.indexOf(figure) + 1;
		Integer number = Level.number(figure);
		return number == null || number > Level.HIGHEST ? 0 : number;
	}

	private static String bare(String printed) {
		String bare = printed.endsWith(AFTER) ? printed.substring(0, printed.length() - AFTER.length()) : printed;
		for (String before : BEFORE)
			if (bare.startsWith(before))
				return bare.substring(before.length());
		return bare;
	}
}
