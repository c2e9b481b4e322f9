package guiju.diff.cause;

import guiju.diff.change.Kind;
import guiju.diff.classify.Draft;
import guiju.diff.classify.Drafts;
import guiju.diff.element.ElementType;

/**
 * Citations that follow their definitions: with a definition that was removed its citations went, with an added one they
 * came; and lists that are kept in the order of the codes follow what changed that order.
 */
final class CitationCauses {

	private final Drafts drafts;
	private final NumberingCauses numbering;

	CitationCauses(Drafts drafts, NumberingCauses numbering) {
		this.drafts = drafts;
		this.numbering = numbering;
	}

	void find() {
		for (Draft draft : drafts.all())
			if (draft.element() == ElementType.TASK && draft.cited() != null)
				follow(draft);
	}

	private void follow(Draft draft) {
		Draft definition = drafts.of(draft.cited());
		if (draft.is(Kind.CITATION_ADDED) || draft.is(Kind.CITATION_REMOVED)) {
			Kind same = draft.is(Kind.CITATION_ADDED) ? Kind.ADDED : Kind.REMOVED;
			if (definition != null && definition.is(same))
				draft.follow(definition);
		} else {
			Draft cause = numbering.of(draft.cited());
			if (cause != null)
				draft.follow(cause);
		}
	}
}
