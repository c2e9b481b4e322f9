package guiju.rules.completeness;

import java.util.Set;

import guiju.model.Coded;
import guiju.model.Indicator;
import guiju.model.Output;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.code.ElementVisitor;
import guiju.rules.code.Labels;

/**
 * Every code says something: one that stands alone is printed as an empty row, and a task that cites it asks for nothing. While
 * a draft is being written that is how lines begin, so only its publication is stopped by it.
 */
public final class MissingText implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.MISSING_TEXT);
	}

	@Override
	public void check(StandardCheck check) {
		ElementVisitor.visitAll(check.standard(), (element, kind, position) -> {
			if (!Labels.isMissing(element.getCode()) && Labels.isMissing(Labels.fullText(element)))
				report(element, check);
		});
	}

	/** An output or indicator is nothing without its words; anything else may have lines of its own, or be cited. */
	private static void report(Coded element, StandardCheck check) {
		Message message = Message.of("completeness.text", element.getCode());
		if (element instanceof Output || element instanceof Indicator)
			check.report(FindingCode.MISSING_TEXT, Place.of(element), message, Message.of("completeness.deleteBlank", element.getCode()));
		else
			check.report(FindingCode.MISSING_TEXT, Place.of(element), message);
	}
}
