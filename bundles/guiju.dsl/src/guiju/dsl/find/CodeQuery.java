package guiju.dsl.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.dsl.location.Region;
import guiju.model.code.Characters;
import guiju.model.code.ElementCode;

/**
 * Looks for a code in whatever spelling: k1 finds K01 and Ｋ０１, but not K10; KMC2431-001 finds all versions of the standard,
 * KMC2431-001v1 also one that is printed without its version.
 */
final class CodeQuery implements Query {

	private static final Pattern STANDARD = Pattern.compile("([A-Z]{2,5}[0-9]{2,5}-[0-9]{2,4})(?:V([0-9]{1,3}))?");

	private final Predicate<String> names;
	private final boolean ofStandard;

	private CodeQuery(Predicate<String> names, boolean ofStandard) {
		this.names = names;
		this.ofStandard = ofStandard;
	}

	/** Reads a code, or returns null where a user typed something else. */
	static CodeQuery of(String typed) {
		String word = Characters.trim(typed);
		ElementCode element = ElementCode.parse(word).orElse(null);
		if (element != null)
			return new CodeQuery(found -> ElementCode.parse(found).filter(element::equals).isPresent(), false);
		Matcher wanted = STANDARD.matcher(folded(word));
		if (!wanted.matches())
			return null;
		return new CodeQuery(found -> isStandard(found, wanted.group(1), wanted.group(2)), true);
	}

	private static boolean isStandard(String found, String base, String version) {
		Matcher code = STANDARD.matcher(folded(found));
		return code.matches() && code.group(1).equals(base) && (version == null || number(version) == number(code.group(2)));
	}

	private static int number(String version) {
		return version == null ? 1 : Integer.parseInt(version);
	}

	@Override
	public boolean isCode() {
		return true;
	}

	@Override
	public List<Region> in(String text) {
		List<Region> found = new ArrayList<>(1);
		for (int start = 0; start < text.length(); start++) {
			int end = wordEnd(text, start);
			if (end == start)
				continue;
			int stop = end;
			while (stop > start && !isLetterOrDigit(text.charAt(stop - 1)))
				stop--;
			if (names.test(text.substring(start, stop)))
				found.add(new Region(start, stop - start));
			start = end;
		}
		return found;
	}

	/** Returns where the word of letters, figures and what joins them ends that begins at a position. */
	private int wordEnd(String text, int start) {
		int end = start;
		while (end < text.length() && (isLetterOrDigit(text.charAt(end)) || end > start && isJoint(text.charAt(end))))
			end++;
		return end;
	}

	private boolean isJoint(char c) {
		char narrow = Characters.narrow(c);
		return narrow == '.' || ofStandard && narrow == '-';
	}

	private static boolean isLetterOrDigit(char c) {
		char narrow = Characters.narrow(c);
		return narrow >= 'A' && narrow <= 'Z' || narrow >= '0' && narrow <= '9';
	}

	private static String folded(String word) {
		StringBuilder folded = new StringBuilder(word.length());
		word.chars().forEach(c -> folded.append(Characters.narrow((char) c)));
		return folded.toString();
	}
}
