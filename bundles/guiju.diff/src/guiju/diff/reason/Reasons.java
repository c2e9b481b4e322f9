package guiju.diff.reason;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import guiju.diff.change.Kind;
import guiju.diff.classify.Draft;
import guiju.diff.classify.Drafts;
import guiju.diff.classify.Counterparts;
import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;
import guiju.model.Element;
import guiju.model.code.Characters;

/**
 * Finds why the committee made each change: in the 緣由 below the changed line of the new version, or in 修正說明 for what
 * has no line there. What stood in the old version just so gave the reason for an earlier change and gives none for this.
 */
public final class Reasons {

	private final Counterparts counterparts;
	private final Drafts drafts;
	private final RevisionLines lines;

	private Reasons(Counterparts counterparts, Drafts drafts) {
		this.counterparts = counterparts;
		this.drafts = drafts;
		lines = new RevisionLines(counterparts.before().standard(), counterparts.after().standard());
	}

	/** Gives every change its reason: the committee's, else a drafted phrase. */
	public static void give(Counterparts counterparts, Drafts drafts) {
		Reasons reasons = new Reasons(counterparts, drafts);
		for (Draft draft : drafts.all()) {
			String given = reasons.given(draft);
			draft.reason(given != null ? given : reasons.drafted(draft), given == null);
		}
	}

	/** A match that rests on exclusion may be wrong, and the phrase is what a committee reads of it. */
	private String drafted(Draft draft) {
		boolean doubted = draft.is(Kind.MOVED) && draft.after().stream().anyMatch(counterparts::isByExclusion);
		return doubted ? Phrases.of(draft) + Phrases.BY_EXCLUSION : Phrases.of(draft);
	}

	private String given(Draft draft) {
		if (draft.is(Kind.REMOVED))
			return removed(draft);
		String task = draft.after().get(0).code();
		if (draft.element() == ElementType.STANDARD)
			return head(draft);
		if (draft.is(Kind.LEVEL_CHANGED))
			return firstOf(lines.level(task), ofWhole(draft));
		if (draft.element() == ElementType.TASK && draft.field() != null)
			return firstOf(lines.citation(task, draft.citation()), ofWhole(draft));
		String own = own(draft);
		return draft.is(Kind.MERGED) ? firstOf(own, removed(draft)) : own;
	}

	private static String firstOf(String one, String other) {
		return one != null ? one : other;
	}

	/** A name has its 緣由; a field of the head only a line of 修正說明. */
	private String head(Draft draft) {
		if (draft.is(Kind.RENAMED))
			return firstOf(own(draft), lines.metadata("nameKind"));
		return firstOf(lines.metadata(draft.field()), "nameKind".equals(draft.field()) ? own(draft) : null);
	}

	/** A 緣由 below a task tells of its line; where that did not change, it can but tell of the level or the citations. */
	private String ofWhole(Draft draft) {
		Draft whole = drafts.of(draft.after().get(0));
		return whole == null || whole.isOnly(Kind.RENUMBERED) ? own(draft) : null;
	}

	private String removed(Draft draft) {
		Set<String> found = new LinkedHashSet<>();
		for (Entry entry : draft.before()) {
			String reason = lines.removed(entry.code());
			if (reason != null)
				found.add(reason);
		}
		return found.isEmpty() ? null : String.join("\n", found);
	}

	private String own(Draft draft) {
		Set<String> found = new LinkedHashSet<>();
		for (Entry entry : draft.after()) {
			String reason = reason(entry);
			List<Entry> before = counterparts.ofAfter(entry);
			if (reason != null && before.stream().noneMatch(old -> reason.equals(reason(old))))
				found.add(reason);
		}
		return found.isEmpty() ? null : String.join("\n", found);
	}

	private static String reason(Entry entry) {
		String reason = entry.object() instanceof Element element ? element.getReason() : null;
		String trimmed = reason == null ? "" : Characters.trim(reason);
		return trimmed.isEmpty() ? null : trimmed;
	}
}
