package guiju.rules.classification;

import java.util.List;
import java.util.function.Predicate;

import guiju.model.Classification;
import guiju.model.OcsPackage.Literals;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.code.Labels;
import guiju.rules.settings.CodeList;

/** What the rules about classifications share. */
final class Classifications {

	private Classifications() {}

	/** Returns the codes that are listed when none of them fits, or null when one fits or none is listed. */
	static String listed(List<Classification> classifications, Predicate<String> fits) {
		StringBuilder listed = new StringBuilder();
		for (Classification classification : classifications) {
			String code = classification.getCode();
			if (Labels.isMissing(code))
				continue;
			if (fits.test(code))
				return null;
			listed.append(listed.isEmpty() ? "" : "、").append(code);
		}
		return listed.isEmpty() ? null : listed.toString();
	}

	/** Reports the codes that a list does not have; a shorter code is known when a longer one of the list begins with it. */
	static void unknown(FindingCode code, List<Classification> classifications, CodeList list, String message, StandardCheck check) {
		for (Classification classification : classifications)
			if (!Labels.isMissing(classification.getCode()) && !isKnown(classification.getCode(), list))
				check.report(code, Place.of(classification, Literals.CLASSIFICATION__CODE),
						Message.of(message, Labels.shorten(classification.getCode())));
	}

	private static boolean isKnown(String code, CodeList list) {
		if (list.contains(code))
			return true;
		for (String known : list.names().keySet())
			if (known.startsWith(code))
				return true;
		return false;
	}
}
