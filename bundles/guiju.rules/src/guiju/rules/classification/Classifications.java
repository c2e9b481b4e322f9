package guiju.rules.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import guiju.model.Classification;
import guiju.model.code.Characters;
import guiju.rules.Message;
import guiju.rules.code.Labels;

/** What the rules about classifications share. */
final class Classifications {

	private static final String BETWEEN = "、，,；;／/ ";

	private Classifications() {}

	/** Returns the codes that are listed when none of them fits, or null when one fits or none is listed. */
	static String listed(List<Classification> classifications, Predicate<String> fits) {
		List<String> listed = new ArrayList<>();
		for (Classification classification : classifications) {
			String code = classification.getCode();
			if (Labels.isMissing(code))
				continue;
			if (fits(code, fits))
				return null;
			listed.add(code);
		}
		return listed.isEmpty() ? null : Labels.shorten(Message.list(listed));
	}

	/** Tells whether a code fits, or one of several that are printed together, in whatever width and case. */
	private static boolean fits(String printed, Predicate<String> fits) {
		StringBuilder code = new StringBuilder(printed.length());
		for (int i = 0; i <= printed.length(); i++) {
			char c = i < printed.length() ? printed.charAt(i) : ' ';
			if (BETWEEN.indexOf(c) < 0) {
				code.append(Characters.narrow(c));
			} else {
				if (!code.isEmpty() && fits.test(code.toString()))
					return true;
				code.setLength(0);
			}
		}
		return false;
	}

	/** Returns a code in ASCII capitals. */
	static String narrow(String printed) {
		StringBuilder narrow = new StringBuilder(printed.length());
		for (int i = 0; i < printed.length(); i++)
			narrow.append(Characters.narrow(printed.charAt(i)));
		return narrow.toString();
	}
}
