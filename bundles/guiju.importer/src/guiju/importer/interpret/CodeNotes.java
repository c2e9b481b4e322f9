package guiju.importer.interpret;

import org.eclipse.emf.ecore.EAttribute;

import guiju.importer.conserve.Fate;
import guiju.importer.repair.Entry;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.model.code.ElementCode;

/** Sets codes and notes what is odd about them. */
final class CodeNotes {

	private static final int SHOWN = 12;

	private CodeNotes() {}

	/** Sets the code of a draft's object. */
	static void set(Draft draft, EAttribute feature, Context context) {
		Entry entry = draft.entry;
		String code = entry.code().toString();
		context.fields().exact(draft.object, feature, entry.code());
		context.ledger().book(entry.printed(), Fate.LAYOUT);
		if (entry.parted())
			context.log().add(DecisionKind.FIGURE_PARTED, Confidence.LIKELY, false, entry.printed(), draft.object, feature,
					code + start(entry), code + " + " + start(entry));
		if (entry.jumps() && !entry.text().isBlank())
			context.log().add(DecisionKind.FIGURE_PARTED, Confidence.DOUBTFUL, true, entry.printed(), draft.object, feature,
					code + start(entry), code + " + " + start(entry));
		if (!entry.printed().isEmpty() && !code.equals(entry.printed().toString()))
			context.log().add(DecisionKind.CODE_SPELLED, Confidence.LIKELY, false, entry.printed(), draft.object, feature, Fields.shown(entry.printed()), code);
		if (!ElementCode.parse(code).map(ElementCode::print).filter(code::equals).isPresent())
			context.log().add(DecisionKind.CODE_AS_PRINTED, Confidence.CERTAIN, false, entry.printed(), draft.object, feature, code,
					ElementCode.parse(code).map(ElementCode::print).orElse(null));
	}

	private static String start(Entry entry) {
		String text = Fields.shown(entry.text());
		return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
	}
}
