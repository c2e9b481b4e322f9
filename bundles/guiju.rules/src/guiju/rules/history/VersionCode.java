package guiju.rules.history;

import guiju.model.code.Characters;

/**
 * The code of a standard read leniently, for comparing codes that may both be misprinted: capitals, ASCII, no blanks.
 *
 * @param base what stands before the version
 * @param number the version; 1 where none is printed, since first versions are published without it
 * @param suffixed whether the version is printed
 */
public record VersionCode(String base, int number, boolean suffixed) {

	/** The scheme knows versions of two digits at most; what is longer is a year or nonsense. */
	private static final int HIGHEST = 99;

	/** Reads a printed code, or returns null where nothing is printed. */
	public static VersionCode of(String printed) {
		String code = printed == null ? "" : normal(printed);
		if (code.isEmpty())
			return null;
		int digits = code.length();
		while (digits > 0 && isDigit(code.charAt(digits - 1)))
			digits--;
		boolean suffixed = digits > 1 && digits < code.length() && code.length() - digits <= 2
				&& code.charAt(digits - 1) == 'V' && isDigit(code.charAt(digits - 2));
		return suffixed ? new VersionCode(code.substring(0, digits - 1), Integer.parseInt(code.substring(digits)), true)
				: new VersionCode(code, 1, false);
	}

	/** Returns the code of another version, as the scheme writes it. */
	public String print(int version) {
		return base + "v" + version;
	}

	/** Tells whether this is a version of the same standard. */
	public boolean isOfSameStandard(VersionCode other) {
		return base.equals(other.base);
	}

	/** Returns the version that a label like V4 or 第4版 names, or -1 where it names none. */
	static int labelled(String label) {
		if (label == null)
			return -1;
		int i = 0;
		while (i < label.length() && !isDigit(Characters.narrow(label.charAt(i))))
			i++;
		int number = -1;
		for (; i < label.length() && isDigit(Characters.narrow(label.charAt(i))) && number <= HIGHEST; i++)
			number = Math.max(number, 0) * 10 + Characters.narrow(label.charAt(i)) - '0';
		return number <= HIGHEST ? number : -1;
	}

	private static String normal(String printed) {
		StringBuilder normal = null;
		for (int i = 0; i < printed.length(); i++) {
			char c = printed.charAt(i);
			char narrow = Characters.narrow(c);
			if (normal == null && (narrow != c || Characters.isBlank(c)))
				normal = new StringBuilder(printed.length()).append(printed, 0, i);
			if (normal != null && !Characters.isBlank(c))
				normal.append(narrow);
		}
		return normal == null ? printed : normal.toString();
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
