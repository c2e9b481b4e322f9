package guiju.diff.cause;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.diff.change.Kind;
import guiju.diff.classify.Draft;
import guiju.diff.classify.Drafts;
import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;
import guiju.diff.text.NormalText;
import guiju.diff.text.Similarity;

/**
 * What became another type of element: a knowledge that is a skill now, a remark that is a prerequisite. It is removed and
 * added, and the added names the removed. Between knowledge and skills nearly the same name is enough; elsewhere the texts
 * must be the same but for form.
 */
final class ConversionCauses {

	private static final double ALIKE = 0.8;
	private static final int MOST_TRIED = 200;

	private final Drafts drafts;

	ConversionCauses(Drafts drafts) {
		this.drafts = drafts;
	}

	void find() {
		List<Draft> removed = own(Kind.REMOVED);
		List<Draft> added = own(Kind.ADDED);
		if (removed.isEmpty() || added.isEmpty())
			return;
		Map<String, Deque<Draft>> byText = new HashMap<>();
		for (Draft draft : removed) {
			String text = NormalText.of(draft.before().get(0).text());
			if (text.length() > 1)
				byText.computeIfAbsent(text, none -> new ArrayDeque<>(1)).add(draft);
		}
		List<Draft> open = new ArrayList<>(removed);
		for (Draft draft : added) {
			Deque<Draft> same = byText.getOrDefault(NormalText.of(draft.after().get(0).text()), new ArrayDeque<>(0));
			Draft origin = same.stream().filter(other -> other.element() != draft.element()).findFirst().orElse(null);
			if (origin != null) {
				draft.follow(origin);
				same.remove(origin);
				open.remove(origin);
			}
		}
		alike(open, added.stream().filter(draft -> draft.cause() == null).toList());
	}

	/** Returns removals or additions that are no part of a greater one. */
	private List<Draft> own(Kind kind) {
		return drafts.all().stream().filter(draft -> draft.is(kind)).filter(draft -> {
			Entry entry = kind == Kind.REMOVED ? draft.before().get(0) : draft.after().get(0);
			Draft above = drafts.of(entry.parent());
			return entry.type() != ElementType.VERSION && (above == null || !above.is(kind));
		}).toList();
	}

	private static void alike(List<Draft> removed, List<Draft> added) {
		List<Draft> definitions = new ArrayList<>(removed.stream().filter(draft -> isDefinition(draft.element())).toList());
		if (definitions.size() > MOST_TRIED || added.size() > MOST_TRIED)
			return;
		for (Draft draft : added) {
			Draft best = null;
			double most = ALIKE;
			for (Draft other : definitions) {
				boolean converted = isDefinition(draft.element()) && other.element() != draft.element();
				double alike = converted ? Similarity.of(other.before().get(0).text(), draft.after().get(0).text()) : 0;
				if (alike > most) {
					most = alike;
					best = other;
				}
			}
			if (best != null) {
				draft.follow(best);
				definitions.remove(best);
			}
		}
	}

	private static boolean isDefinition(ElementType element) {
		return element == ElementType.KNOWLEDGE || element == ElementType.SKILL;
	}
}
