package guiju.diff.classify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.diff.change.CitationList;
import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.diff.change.Located;
import guiju.diff.classify.TaskCitations.Cite;
import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;
import guiju.model.Citation;
import guiju.model.Task;
import guiju.model.code.ElementCode;

/**
 * Finds what tasks cite anew and no longer, and lists that are written otherwise. Citations are compared by what they name:
 * where a definition is numbered anew, a citation that follows it has not changed.
 */
final class CitationChanges {

	private final Counterparts counterparts;
	private final Drafts drafts;
	private final TaskCitations old;
	private final TaskCitations now;

	CitationChanges(Counterparts counterparts, Drafts drafts) {
		this.counterparts = counterparts;
		this.drafts = drafts;
		old = new TaskCitations(counterparts, true);
		now = new TaskCitations(counterparts, false);
	}

	void find() {
		for (Entry after : counterparts.after().of(ElementType.TASK)) {
			Entry before = counterparts.onlyBefore(after);
			if (before == null)
				continue;
			Task from = (Task) before.object();
			Task to = (Task) after.object();
			list("knowledge", before, from.getKnowledge(), after, to.getKnowledge());
			list("skills", before, from.getSkills(), after, to.getSkills());
		}
	}

	private void list(String field, Entry before, List<Citation> from, Entry after, List<Citation> to) {
		if (from.isEmpty() && to.isEmpty())
			return;
		List<Cite> was = old.read(from);
		List<Cite> is = now.read(to);
		joinUndefined(was, is);
		Set<String> keysBefore = keys(was);
		Set<String> keysAfter = keys(is);
		List<Draft> found = new ArrayList<>(2);
		for (Cite cite : was)
			if (!keysAfter.contains(cite.key))
				found.add(Draft.of(Kind.CITATION_REMOVED, Impact.SUBSTANTIVE, before, after).values(field, null, null).citation(cite.code, cite.definition));
		for (Cite cite : is)
			if (!keysBefore.contains(cite.key))
				found.add(Draft.of(Kind.CITATION_ADDED, Impact.SUBSTANTIVE, before, after).values(field, null, null).citation(cite.code, cite.definition));
		List<String> orderBefore = keysBefore.stream().filter(keysAfter::contains).toList();
		List<String> orderAfter = keysAfter.stream().filter(keysBefore::contains).toList();
		if (!orderBefore.equals(orderAfter))
			found.add(reordered(field, before, was, after, is, orderBefore, orderAfter));
		else if (!isFollowing(kept(was, keysAfter), kept(is, keysBefore)))
			found.add(rewritten(field, before, was, after, is));
		finish(found, field, before, was, after, is);
	}

	/** A code that is undefined on one side may still be the same citation: by its spelling. */
	private static void joinUndefined(List<Cite> was, List<Cite> is) {
		Set<String> keysBefore = keys(was);
		Set<String> keysAfter = keys(is);
		Map<String, List<Cite>> open = new HashMap<>();
		for (Cite cite : was)
			if (!keysAfter.contains(cite.key))
				open.computeIfAbsent(TaskCitations.spelling(cite.code), none -> new ArrayList<>(1)).add(cite);
		for (Cite cite : is) {
			List<Cite> same = keysBefore.contains(cite.key) ? null : open.get(TaskCitations.spelling(cite.code));
			if (same == null || same.isEmpty() || cite.definition != null && same.get(0).definition != null)
				continue;
			Cite mate = same.remove(0);
			mate.key = cite.key = "=" + TaskCitations.spelling(cite.code) + "#" + same.size();
		}
	}

	private static Set<String> keys(List<Cite> cites) {
		Set<String> keys = new LinkedHashSet<>();
		cites.forEach(cite -> keys.add(cite.key));
		return keys;
	}

	private static List<Cite> kept(List<Cite> cites, Set<String> others) {
		return cites.stream().filter(cite -> others.contains(cite.key)).toList();
	}

	private boolean isFollowing(List<Cite> was, List<Cite> is) {
		return old.expected(was).equals(codes(is)) && now.expected(is).equals(codes(was));
	}

	private static List<String> codes(List<Cite> cites) {
		return cites.stream().map(cite -> cite.code).toList();
	}

	/** Lists that rise by code before and after follow the order of the definitions: that is form, and its cause is theirs. */
	private Draft reordered(String field, Entry before, List<Cite> was, Entry after, List<Cite> is, List<String> from, List<String> to) {
		boolean byCode = isRising(was) && isRising(is);
		Draft draft = Draft.of(Kind.REORDERED, byCode ? Impact.EDITORIAL : Impact.MINOR, before, after)
				.values(field, CitationList.print(codes(was)), CitationList.print(codes(is)));
		if (byCode)
			draft.citation(null, displaced(is, from, to));
		return draft;
	}

	/** Returns a definition whose own change brought the order about: one that was reordered, else any that changed, else null. */
	private Entry displaced(List<Cite> is, List<String> from, List<String> to) {
		Set<String> displaced = new HashSet<>();
		for (int i = 0; i < to.size(); i++)
			if (!to.get(i).equals(from.get(i)))
				displaced.add(to.get(i));
		List<Entry> changed = is.stream().filter(cite -> displaced.contains(cite.key) && drafts.of(cite.definition) != null)
				.map(cite -> cite.definition).toList();
		return changed.stream().filter(definition -> drafts.of(definition).is(Kind.REORDERED)).findFirst()
				.orElse(changed.isEmpty() ? null : changed.get(0));
	}

	private static boolean isRising(List<Cite> cites) {
		int last = -1;
		for (Cite cite : cites) {
			int key = ElementCode.key(cite.code);
			if (key <= last)
				return false;
			last = key;
		}
		return true;
	}

	/** What is cited is the same, the list reads otherwise: a code is spelled otherwise, or not all parts of a split are cited. */
	private Draft rewritten(String field, Entry before, List<Cite> was, Entry after, List<Cite> is) {
		Cite part = is.stream().filter(cite -> now.isGrouped(cite.definition)).findFirst().orElse(null);
		return Draft.of(Kind.METADATA_CHANGED, part == null ? Impact.EDITORIAL : Impact.MINOR, before, after)
				.values(field, CitationList.print(codes(was)), CitationList.print(codes(is)))
				.citation(null, part == null ? null : part.definition);
	}

	/** The first of each kind carries the whole list of both versions; on each change it would grow with the square. */
	private void finish(List<Draft> found, String field, Entry before, List<Cite> was, Entry after, List<Cite> is) {
		Set<Kind> told = EnumSet.noneOf(Kind.class);
		for (Draft draft : found) {
			boolean first = told.addAll(draft.kinds());
			draft.located(located(before, field, first ? was : List.of()), located(after, field, first ? is : List.of()));
			drafts.add(draft);
		}
	}

	private static List<Located> located(Entry task, String field, List<Cite> cites) {
		String list = CitationList.print(codes(cites));
		return List.of(new Located(task.path(), Values.orNull(task.code()), Values.orNull(task.text()), list == null ? Map.of() : Map.of(field, list)));
	}
}
