package guiju.rules.code;

import guiju.model.code.Characters;
import guiju.model.code.StandardCode;

/**
 * Finds the code of a standard that a malformed one is meant to be: other width, case, dashes and blanks, a serial without
 * leading zeros, I for 1 and O for 0 (FISI223-002v2 was published for FIS1223-002v2). Where that leads to no code of the
 * scheme there is no telling.
 */
final class StandardCodeRepair {

	private static final String DASHES = "－–—‐‑−_＿";
	private static final int LONGEST = 40;

	private StandardCodeRepair() {}

	/** Returns the code that is meant, or null. */
	static String repair(String printed) {
		if (printed.length() > LONGEST)
			return null;
		String narrow = narrow(printed);
		if (narrow.length() > 3 && narrow.charAt(3) == '-') // some print KMC-2431-001v4
			narrow = narrow.substring(0, 3) + narrow.substring(4);
		if (narrow.length() < 9)
			return null;
		StringBuilder code = new StringBuilder(13);
		for (int i = 0; i < 3; i++)
			code.append(letter(narrow.charAt(i)));
		for (int i = 3; i < 7; i++)
			code.append(digit(narrow.charAt(i)));
		String tail = tail(narrow.substring(7));
		String repaired = code.append(tail).toString();
		return StandardCode.parse(repaired).isPresent() ? repaired : null;
	}

	/** Returns serial and version with their separators, as far as they can be told. */
	private static String tail(String rest) {
		int version = rest.indexOf('V');
		String serial = digits(version < 0 ? rest : rest.substring(0, version));
		String padded = serial.isEmpty() ? serial : "0".repeat(Math.max(0, 3 - serial.length())) + serial;
		String number = version < 0 ? "" : digits(rest.substring(version + 1));
		int zeros = 0;
		while (zeros < number.length() && number.charAt(zeros) == '0')
			zeros++;
		return "-" + padded + (version < 0 ? "" : "v" + number.substring(zeros));
	}

	/** Returns a text without separators, look-alikes of digits as digits; other characters stay and spoil the code. */
	private static String digits(String text) {
		StringBuilder digits = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++)
			if (text.charAt(i) != '-' && text.charAt(i) != '.')
				digits.append(digit(text.charAt(i)));
		return digits.toString();
	}

	private static String narrow(String printed) {
		StringBuilder narrow = new StringBuilder(printed.length());
		for (int i = 0; i < printed.length(); i++) {
			char c = printed.charAt(i);
			if (!Characters.isBlank(c))
				narrow.append(DASHES.indexOf(c) >= 0 ? '-' : Characters.narrow(c));
		}
		return narrow.toString();
	}

	private static char digit(char c) {
		return c == 'I' || c == 'L' || c == '|' ? '1' : c == 'O' ? '0' : c;
	}

	private static char letter(char c) {
		return c == '1' ? 'I' : c == '0' ? 'O' : c;
	}
}
