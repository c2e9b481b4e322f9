package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.conserve.TracedText;
import guiju.importer.conserve.Visible;
import guiju.importer.repair.Breaks;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.model.Citation;
import guiju.model.OcsFactory;
import guiju.model.OcsPackage.Literals;

/**
 * Finds citations whose code is missing, so that their label sticks to the one before: what follows a known label and is the
 * label of another code is a citation of its own.
 */
final class UncodedLabels {

	private static final int LONGEST = 200;

	private final LabelGroups groups;
	private final Context context;

	UncodedLabels(LabelGroups groups, Context context) {
		this.groups = groups;
		this.context = context;
	}

	/**
	 * Parts such labels, and adds the citations that they hide behind those that they stick to. Returns those whose label no
	 * other citation prints: an author's break tells where they begin.
	 */
	List<Draft> part() {
		List<Draft> unknown = new ArrayList<>();
		for (LabelGroup group : List.copyOf(groups.all()))
			for (int i = 0; i < group.labels().size(); i++) {
				Label label = group.labels().get(i);
				int end = label.form().equals(group.winner()) ? -1 : endOfKnown(label, group.winner());
				if (end >= 0)
					part(group, i, label.draft(), end, unknown);
			}
		return unknown;
	}

	private void part(LabelGroup group, int index, Draft draft, int end, List<Draft> unknown) {
		TracedText rest = draft.text.from(end).trimmed();
		LabelGroup other = groups.byLabel(group.letter, Forms.of(rest));
		if (other == group || other == null && draft.text.charAt(end) != Breaks.HARD)
			return;
		draft.text = draft.text.subSequence(0, end);
		group.replace(index, Label.of(draft, context.fields()));
		Citation citation = OcsFactory.eINSTANCE.createCitation();
		insertBehind((Citation) draft.object, citation);
		if (other == null) {
			unknown.add(new Draft(citation, Literals.DEFINITION__NAME, null, rest));
			return;
		}
		citation.setCode(other.code());
		other.add(Label.of(new Draft(citation, Literals.DEFINITION__NAME, null, rest), context.fields()));
		context.log().add(DecisionKind.CODE_INFERRED, Confidence.LIKELY, true, rest, citation.eContainer(), citation.eContainmentFeature(),
				rest.toString(), other.code());
	}

	@SuppressWarnings("unchecked")
	private static void insertBehind(Citation before, Citation citation) {
		List<Citation> list = (List<Citation>) before.eContainer().eGet(before.eContainmentFeature());
		list.add(list.indexOf(before) + 1, citation);
	}

	/** Returns where a blank follows a known label within a longer one, or -1. */
	private static int endOfKnown(Label label, String known) {
		TracedText text = label.draft().text;
		for (int i = 1; i < text.length() && text.length() <= LONGEST && !known.isEmpty(); i++)
			if (Visible.isBlank(text.charAt(i)) && Forms.of(text.subSequence(0, i)).equals(known))
				return i;
		return -1;
	}
}
