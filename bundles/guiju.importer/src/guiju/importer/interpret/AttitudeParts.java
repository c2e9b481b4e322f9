package guiju.importer.interpret;

import guiju.importer.conserve.TracedText;
import guiju.importer.repair.Breaks;
import guiju.importer.repair.Script;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.model.OcsPackage.Literals;

/** Parts the name of an attitude from its definition. */
final class AttitudeParts {

	private static final int LONGEST_NAME = 24;
	private static final int LONGEST_BARE_NAME = 8;

	private final Context context;

	AttitudeParts(Context context) {
		this.context = context;
	}

	/** Sets code, name and definition. */
	void set(Draft draft) {
		if (draft.isCoded())
			CodeNotes.set(draft, Literals.CODED__CODE, context);
		TracedText text = draft.text.trimmed();
		int colon = separator(text, ":：", LONGEST_NAME);
		if (colon < 0)
			without(draft, text);
		else
			part(draft, text, colon, 1);
	}

	/** Without a colon a dash, a line's end or a blank behind a short name parts; else all of it is the name. */
	private void without(Draft draft, TracedText text) {
		int dash = separator(text, "－—–-─", LONGEST_NAME);
		int line = separator(text, String.valueOf(Breaks.HARD), LONGEST_NAME);
		int blank = separator(text, " 　", LONGEST_BARE_NAME);
		int at = dash >= 0 ? dash : line >= 0 ? line : blank;
		boolean sentence = text.length() > LONGEST_NAME;
		if (at < 0 && !sentence) {
			context.fields().line(draft.object, Literals.DEFINITION__NAME, text);
			return;
		}
		if (at < 0)
			context.fields().prose(draft.object, Literals.ATTITUDE__DEFINITION, text);
		else
			part(draft, text, at, at == dash ? 1 : 0);
		context.log().add(DecisionKind.ATTITUDE_PARTED, at < 0 ? Confidence.DOUBTFUL : Confidence.LIKELY, at < 0, text, draft.object,
				Literals.DEFINITION__NAME, Fields.shown(text.subSequence(0, Math.min(text.length(), LONGEST_NAME))),
				at < 0 ? null : Fields.shown(text.subSequence(0, at)));
	}

	private void part(Draft draft, TracedText text, int at, int separators) {
		context.layout(text.subSequence(at, at + separators));
		context.fields().line(draft.object, Literals.DEFINITION__NAME, text.subSequence(0, at));
		context.fields().prose(draft.object, Literals.ATTITUDE__DEFINITION, text.from(at + separators));
	}

	/** Returns where the first separator stands behind a name, or -1. A name holds no comma and no full stop. */
	private static int separator(TracedText text, String separators, int longest) {
		for (int i = 1; i < text.length() && i <= longest; i++) {
			char c = text.charAt(i);
			if (separators.indexOf(c) >= 0)
				return i + 1 < text.length() ? i : -1;
			if (Script.isSentenceEnd(c) || c == '，' || c == ',')
				return -1;
		}
		return -1;
	}
}
