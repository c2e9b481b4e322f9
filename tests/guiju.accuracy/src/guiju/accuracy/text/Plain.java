package guiju.accuracy.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without what is form alone: width, punctuation, blanks, markers, 臺 and 台, capitals. */
public final class Plain {

	private static final Pattern MARKER = Pattern.compile("【\\s*(?:註\\s*[0-9０-９]+|[TOPKSA][0-9.]+)\\s*】");
	private static final Pattern FORM = Pattern.compile("[\\s\\p{P}\\p{S}]+");

	private Plain() {}

	/** Returns the plain form; empty for null. */
	public static String of(String text) {
		if (text == null)
			return "";
		String unmarked = MARKER.matcher(text).replaceAll("");
		String narrow = Normalizer.normalize(unmarked, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace('臺', '台');
		return FORM.matcher(narrow).replaceAll("");
	}

	/** Returns a text without its markers, otherwise as printed. */
	public static String unmarked(String text) {
		return MARKER.matcher(text).replaceAll("").strip();
	}
}
