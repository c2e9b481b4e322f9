package guiju.rules.classification;

import java.util.List;

import guiju.model.Classification;
import guiju.model.OcsPackage.Literals;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.code.Labels;
import guiju.rules.settings.CodeList;

/**
 * Reports the codes of classifications that a list does not have.
 *
 * @param code the finding's code
 * @param message the message's key
 * @param groups whether a shorter code stands for all that begin with it: 243 for 2431, but K is no category
 */
record UnknownCodes(FindingCode code, String message, boolean groups) {

	/** Reports those that are not in the list. */
	void report(List<Classification> classifications, CodeList list, StandardCheck check) {
		for (Classification classification : classifications) {
			String printed = classification.getCode();
			if (Labels.isMissing(printed) || isKnown(printed, list))
				continue;
			String narrow = Classifications.narrow(printed);
			Place place = Place.of(classification, Literals.CLASSIFICATION__CODE);
			Message message = Message.of(this.message, Labels.shorten(printed));
			if (!narrow.equals(printed) && isKnown(narrow, list))
				check.report(code, place, message, Message.of("classification.changeTo", narrow));
			else
				check.report(code, place, message);
		}
	}

	private boolean isKnown(String code, CodeList list) {
		if (list.contains(code))
			return true;
		if (groups)
			for (String known : list.names().keySet())
				if (known.startsWith(code))
					return true;
		return false;
	}
}
