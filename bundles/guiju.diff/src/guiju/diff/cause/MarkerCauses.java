package guiju.diff.cause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.diff.classify.Counterparts;
import guiju.diff.classify.Draft;
import guiju.diff.classify.Drafts;
import guiju.diff.element.ElementType;
import guiju.diff.element.Elements;
import guiju.diff.element.Entry;
import guiju.model.code.ElementCode;
import guiju.model.reference.Reference;
import guiju.model.reference.References;

/**
 * Texts whose markers follow what they name: 【註1】 is 【註2】 since a note was inserted, 【T1.1】 is 【T1.2】 since the task is.
 * Such a rewording has the cause of the new number. A marker of a code that names another element than before is no form:
 * then the text is at least reworded.
 */
final class MarkerCauses {

	private final Counterparts counterparts;
	private final Drafts drafts;
	private final NumberingCauses numbering;
	private final Map<String, Entry> before;
	private final Map<String, Entry> after;

	MarkerCauses(Counterparts counterparts, Drafts drafts, NumberingCauses numbering) {
		this.counterparts = counterparts;
		this.drafts = drafts;
		this.numbering = numbering;
		boolean needed = drafts.all().stream().anyMatch(MarkerCauses::isForm);
		before = needed ? named(counterparts.before()) : Map.of();
		after = needed ? named(counterparts.after()) : Map.of();
	}

	void find() {
		for (Draft draft : drafts.all())
			if (isForm(draft))
				follow(draft, References.in(draft.from()), References.in(draft.to()));
	}

	private static boolean isForm(Draft draft) {
		return draft.is(Kind.REWORDED) && draft.impact() != Impact.SUBSTANTIVE && !draft.is(Kind.MOVED) && !draft.is(Kind.REORDERED)
				&& (References.in(draft.from()).size() + References.in(draft.to()).size() > 0);
	}

	private void follow(Draft draft, List<Reference> from, List<Reference> to) {
		boolean form = draft.impact() == Impact.EDITORIAL;
		for (int i = 0; i < Math.max(from.size(), to.size()); i++) {
			Entry old = i < from.size() ? before.get(key(from.get(i))) : null;
			Entry now = i < to.size() ? after.get(key(to.get(i))) : null;
			boolean other = old != null && now != null && !counterparts.areMatched(old, now);
			if (form && other && from.get(i).kind() == Reference.Kind.CODE)
				draft.impact(Impact.MINOR);
			Draft cause = other ? null : now != null ? numbering.of(now) : drafts.of(old);
			if (form && cause != null && !key(i < from.size() ? from.get(i) : null).equals(key(i < to.size() ? to.get(i) : null)))
				draft.follow(cause);
		}
	}

	private static Map<String, Entry> named(Elements elements) {
		Map<String, Entry> named = new HashMap<>();
		for (Entry entry : elements.all())
			if (entry.code() != null && entry.type() != ElementType.STANDARD && entry.type() != ElementType.VERSION)
				named.putIfAbsent(entry.type() == ElementType.NOTE ? note(entry.code()) : code(entry.code()), entry);
		return named;
	}

	private static String key(Reference reference) {
		if (reference == null)
			return "";
		return reference.kind() == Reference.Kind.NOTE ? note(reference.key()) : code(reference.key());
	}

	private static String note(String label) {
		return "註" + References.label(label);
	}

	private static String code(String printed) {
		return ElementCode.parse(printed).map(ElementCode::print).orElse(printed);
	}
}
