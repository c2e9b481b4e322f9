package guiju.importer.interpret;

import guiju.importer.conserve.TracedText;
import guiju.importer.repair.Breaks;
import guiju.importer.repair.Script;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.importer.report.DecisionLog;

/** Joins the two ends of a text that a page break or a row's border cut. */
final class Joins {

	private static final int SHOWN = 8;

	private Joins() {}

	/** Adds the rest of a draft's text. */
	static void join(Draft draft, TracedText rest, DecisionLog log) {
		TracedText text = draft.text.trimmed();
		TracedText more = rest.trimmed();
		if (!text.isEmpty())
			log.add(DecisionKind.TEXT_JOINED, confidence(text, more), confidence(text, more) == Confidence.DOUBTFUL, text.from(text.length() - 1).plus(more), draft.object, draft.feature,
					end(text) + "｜" + start(more), end(text) + start(more));
		draft.text = Breaks.wrap(text, more);
	}

	/** Behind a whole sentence something else might begin, and between Latin letters a blank may have stood. */
	private static Confidence confidence(TracedText text, TracedText more) {
		char a = text.charAt(text.length() - 1);
		char b = more.charAt(0);
		return Script.isSentenceEnd(a) || Script.isLatin(a) && Script.isLatin(b) ? Confidence.DOUBTFUL : Confidence.LIKELY;
	}

	private static String end(TracedText text) {
		return text.length() > SHOWN ? "…" + Fields.shown(text.from(text.length() - SHOWN)) : Fields.shown(text);
	}

	private static String start(TracedText text) {
		return text.length() > SHOWN ? Fields.shown(text.subSequence(0, SHOWN)) + "…" : Fields.shown(text);
	}
}
