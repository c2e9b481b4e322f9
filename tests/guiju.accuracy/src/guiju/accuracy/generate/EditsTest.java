package guiju.accuracy.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import guiju.accuracy.draft.Draft;
import guiju.accuracy.edit.EditKind;
import guiju.accuracy.truth.Fact;
import guiju.accuracy.truth.Truth;
import guiju.diff.change.Kind;

/** Each edit does what its name says, once, and nothing else; codes that moved on are no matter here. */
class EditsTest {

	private static final Sources SOURCES = Sources.read();

	@Test
	void insertsWithoutTakingAnythingOut() {
		for (EditKind kind : kinds("INSERT_"))
			each(kind, counts -> counts.getOrDefault(Kind.ADDED, 0) > 0 && !counts.containsKey(Kind.REMOVED));
	}

	@Test
	void deletesWithoutPuttingAnythingIn() {
		for (EditKind kind : kinds("DELETE_"))
			each(kind, counts -> counts.getOrDefault(Kind.REMOVED, 0) > 0 && !counts.containsKey(Kind.ADDED) && !counts.containsKey(Kind.CITATION_ADDED));
	}

	@Test
	void splitsOneAlone() {
		for (EditKind kind : kinds("SPLIT_"))
			each(kind, counts -> counts.equals(Map.of(Kind.SPLIT, 1)));
	}

	@Test
	void mergesIntoOneAlone() {
		for (EditKind kind : kinds("MERGE_"))
			each(kind, counts -> counts.equals(Map.of(Kind.MERGED, 1)));
	}

	@Test
	void movesOneAlone() {
		for (EditKind kind : List.of(EditKind.MOVE_WITHIN, EditKind.MOVE_ACROSS, EditKind.MOVE_TASK))
			each(kind, counts -> counts.equals(Map.of(Kind.MOVED, 1)));
		for (EditKind kind : List.of(EditKind.MOVE_LIGHT, EditKind.MOVE_HEAVY))
			each(kind, counts -> counts.equals(Map.of(Kind.MOVED, 1, Kind.REWORDED, 1)));
	}

	@Test
	void reordersOneAlone() {
		each(EditKind.REORDER, counts -> counts.equals(Map.of(Kind.REORDERED, 1)));
		each(EditKind.SWAP, counts -> counts.equals(Map.of(Kind.REORDERED, 1)));
	}

	@Test
	void rewordsOneAlone() {
		for (EditKind kind : List.of(EditKind.LIGHT, EditKind.HEAVY, EditKind.EDITORIAL, EditKind.ATTITUDE_DEFINITION, EditKind.DESCRIPTION))
			each(kind, counts -> counts.equals(Map.of(Kind.REWORDED, 1)));
	}

	@Test
	void changesOneRequirementAlone() {
		each(EditKind.LEVEL, counts -> counts.equals(Map.of(Kind.LEVEL_CHANGED, 1)));
		each(EditKind.STANDARD_LEVEL, counts -> counts.equals(Map.of(Kind.LEVEL_CHANGED, 1)));
		each(EditKind.ADD_CITATION, counts -> counts.equals(Map.of(Kind.CITATION_ADDED, 1)));
		each(EditKind.REMOVE_CITATION, counts -> counts.equals(Map.of(Kind.CITATION_REMOVED, 1)));
		each(EditKind.RENAME, counts -> counts.equals(Map.of(Kind.RENAMED, 1)));
	}

	@Test
	void convertsOneKnowledgeWithItsCitations() {
		each(EditKind.CONVERT, counts -> counts.get(Kind.ADDED) == 1 && counts.get(Kind.REMOVED) == 1
				&& counts.get(Kind.CITATION_ADDED).equals(counts.get(Kind.CITATION_REMOVED)));
	}

	private static List<EditKind> kinds(String prefix) {
		List<EditKind> kinds = new ArrayList<>();
		for (EditKind kind : EditKind.values())
			if (kind.name().startsWith(prefix))
				kinds.add(kind);
		return kinds;
	}

	/** Applies an edit to each standard until it found something to do ten times in all. */
	private static void each(EditKind kind, Predicate<Map<Kind, Integer>> expected) {
		int done = 0;
		for (int seed = 0; seed < 400 && done < 10; seed++) {
			Draft draft = new Draft(SOURCES.get(seed % 5), SOURCES.without(seed % 5), new Random(seed));
			if (!kind.apply(draft))
				continue;
			done++;
			Numbering.CONTINUOUS.number(draft);
			Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
			for (Fact fact : Truth.of(draft).facts())
				if (fact.kind() != Kind.RENUMBERED && !isMarkerOnly(fact, draft))
					counts.merge(fact.kind(), 1, Integer::sum);
			int tried = seed;
			assertTrue(expected.test(counts), () -> kind + " seed " + tried + ": " + counts);
		}
		assertEquals(10, done, kind.name());
	}

	/** Says whether a text differs because a note before its own came or went. */
	private static boolean isMarkerOnly(Fact fact, Draft draft) {
		if (fact.kind() != Kind.REWORDED || !fact.detail().isEmpty())
			return false;
		Truth truth = Truth.of(draft);
		String old = truth.before().at(fact.before()).text();
		String made = truth.after().at(fact.after()).text();
		return !old.equals(made) && old.replaceAll("【註[0-9]+】", "").equals(made.replaceAll("【註[0-9]+】", ""));
	}
}
