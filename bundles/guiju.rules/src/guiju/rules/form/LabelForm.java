package guiju.rules.form;

import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.model.Coded;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.wording.Han;

/** A label names something: it is no sentence and ends in no punctuation mark. Shared by tasks and outputs. */
record LabelForm(FindingCode code, EStructuralFeature feature, String endMessage, String sentenceMessage) {

	private static final String MARKS = "。，；、：,;:";

	void check(Coded element, String label, StandardCheck check) {
		if (label == null)
			return;
		int end = Sentences.end(label);
		if (end == 0)
			return;
		String name = element.getCode() == null ? label : element.getCode();
		int stop = Sentences.stop(label, 0);
		if (stop >= 0 && Sentences.next(label, stop) < end)
			check.report(code, Place.part(element, feature, 0, stop, 1), Message.of(sentenceMessage, name));
		else if (isMark(label, end - 1))
			check.report(code, Place.part(element, feature, 0, end - 1, 1), Message.of(endMessage, name, label.charAt(end - 1)),
					Message.of("form.delete", label.charAt(end - 1)));
	}

	/** A point behind a Chinese character stands for a full stop; behind Latin it may abbreviate. */
	private static boolean isMark(String label, int last) {
		char c = label.charAt(last);
		return MARKS.indexOf(c) >= 0 || (c == '.' || c == '．') && Han.at(label, last - 1);
	}
}
