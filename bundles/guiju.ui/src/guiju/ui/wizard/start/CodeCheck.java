package guiju.ui.wizard.start;

import java.util.List;
import java.util.Map;

import guiju.model.code.StandardCode;

/**
 * What is to be said about the code of a new standard while it is typed.
 *
 * @param key what to say, under a key of this package's words
 * @param argument what it speaks of, or an empty text
 * @param isRefused whether nothing can be written with it
 */
record CodeCheck(String key, String argument, boolean isRefused) {

	/**
	 * Looks at a code.
	 *
	 * @param taken the files of the folder by the codes of their standards
	 */
	static CodeCheck of(String typed, Map<String, String> taken) {
		String code = typed.strip();
		if (code.isEmpty())
			return new CodeCheck("code.later", "", false);
		if (code.chars().anyMatch(Character::isWhitespace))
			return new CodeCheck("code.blanks", "", true);
		if (taken.containsKey(code))
			return new CodeCheck("code.taken", taken.get(code), true);
		if (StandardCode.parse(code).isPresent())
			return new CodeCheck("code.good", "", false);
		return new CodeCheck(isBegun(code) ? "code.unfinished" : "code.odd", code, false);
	}

	/** Tells whether more characters could make a code of the scheme of this. */
	private static boolean isBegun(String code) {
		String whole = "KMC2431-001v1";
		if (code.length() >= whole.length())
			return false;
		String filled = code + whole.substring(code.length());
		return StandardCode.parse(filled).isPresent();
	}

	/** Returns the category and the occupation that a code names as far as it is typed, or empty texts. */
	static List<String> parts(String typed) {
		String code = typed.strip();
		String category = code.length() >= 3 && code.substring(0, 3).chars().allMatch(c -> c >= 'A' && c <= 'Z') ? code.substring(0, 3) : "";
		String occupation = !category.isEmpty() && code.length() >= 7 && code.substring(3, 7).chars().allMatch(c -> c >= '0' && c <= '9') ? code.substring(3, 7) : "";
		return List.of(category, occupation);
	}
}
